import { measureWith } from '../svg/measureWith.js'
import type { MeasureText } from '../svg/svgContext.js'
import { baselineDrop } from './baselineDrop.js'
import { loadCanvas } from './loadCanvas.js'

let measure: MeasureText | undefined

/**
 * Measures texts as browsers do, without one. Pictures share it, as most of their words are the same.
 *
 * @throws Error as `loadCanvas` does
 */
export async function textMeasure(): Promise<MeasureText> {
  const { createCanvas } = await loadCanvas()
  return (measure ??= measureWith(createCanvas(1, 1).getContext('2d'), baselineDrop))
}
