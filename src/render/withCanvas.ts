import type { Canvas } from '@napi-rs/canvas'
import { newCanvas } from './newCanvas.js'

/**
 * What is made with a canvas outside of a browser, which is empty afterwards: its pixels would stay in memory long
 * after it.
 *
 * @throws Error as `loadCanvas` does
 */
export async function withCanvas<T>(width: number, height: number, make: (canvas: Canvas) => T): Promise<T> {
  const canvas = await newCanvas(width, height)
  try {
    return make(canvas)
  } finally {
    Object.assign(canvas, { width: 1, height: 1 })
  }
}
