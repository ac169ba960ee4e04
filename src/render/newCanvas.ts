import type { Canvas } from '@napi-rs/canvas'
import { loadCanvas } from './loadCanvas.js'
import { setAsBrowsers } from './setAsBrowsers.js'

/**
 * A canvas outside of a browser whose texts stand where a browser’s would.
 *
 * @throws Error as `loadCanvas` does
 */
export async function newCanvas(width: number, height: number): Promise<Canvas> {
  const { createCanvas } = await loadCanvas()
  const canvas = createCanvas(width, height)
  setAsBrowsers(canvas.getContext('2d'))
  return canvas
}
