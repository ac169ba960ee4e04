import type { Canvas } from '@napi-rs/canvas'
import { baselineDrop } from './baselineDrop.js'
import { loadCanvas } from './loadCanvas.js'

/**
 * A canvas outside of a browser whose texts stand where a browser’s would.
 *
 * @throws Error as `loadCanvas` does
 */
export async function newCanvas(width: number, height: number): Promise<Canvas> {
  const { createCanvas } = await loadCanvas()
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  for (const name of ['fillText', 'strokeText'] as const) {
    const write = context[name].bind(context)
    context[name] = (text, x, y, maxWidth) => {
      const baseline = context.textBaseline
      const drop = baselineDrop(baseline, Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0))
      if (drop !== null) context.textBaseline = 'alphabetic'
      write(text, x, y + (drop ?? 0), maxWidth)
      context.textBaseline = baseline
    }
  }
  return canvas
}
