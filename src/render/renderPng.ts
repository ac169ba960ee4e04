import type { ChartConfiguration, ChartItem, ChartType } from 'chart.js'
import { drawChart, type RenderSize } from './drawChart.js'
import { loadCanvas } from './loadCanvas.js'

/** How a PNG is made. */
export interface PngOptions extends RenderSize {
  /** Device pixels for a CSS pixel. Defaults to 2. */
  readonly scale?: number
}

/** Height before the texts are measured, in pixels. */
const FIRST_HEIGHT = 400

export async function renderPng<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  { width = 640, height, scale = 2 }: PngOptions = {},
): Promise<Buffer> {
  const { createCanvas } = await loadCanvas()
  const canvas = createCanvas(width, height ?? FIRST_HEIGHT)
  drawChart(canvas as unknown as ChartItem, config, height, scale)
  return canvas.toBuffer('image/png')
}
