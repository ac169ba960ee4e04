import type { ChartConfiguration, ChartType } from 'chart.js'
import { checkSize } from './checkSize.js'
import { DEFAULT_WIDTH, drawChart, FIRST_HEIGHT, type RenderSize } from '../chart/drawChart.js'
import { withCanvas } from './withCanvas.js'
import { writePng } from './writePng.js'

/** How a PNG is made. */
export interface PngOptions extends RenderSize {
  /** Device pixels for a CSS pixel, above 0 and up to 16. Defaults to 2. */
  readonly scale?: number
}

/**
 * A picture as PNG, drawn without a browser.
 *
 * @param config - of a chart of the family; or any other, once what it needs is registered with Chart.js
 * @throws Error if the optional package @napi-rs/canvas is not installed
 * @throws RangeError if a size is none, or the height is less than texts and shapes need
 *
 * @example
 * (await renderPng(tallyChart({ for: 279, against: 115 }))).subarray(1, 4).toString() // => 'PNG'
 */
export async function renderPng<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  { width = DEFAULT_WIDTH, height, scale = 2, onWarning }: PngOptions = {},
): Promise<Buffer> {
  checkSize('renderPng', { width, height, scale })
  const pixels = await withCanvas(width, height ?? FIRST_HEIGHT, (canvas) =>
    drawChart(canvas, config, { caller: 'renderPng', height, scale, onWarning }, () =>
      canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height),
    ),
  )
  return writePng(pixels)
}
