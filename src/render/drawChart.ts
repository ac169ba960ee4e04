import { BasicPlatform, Chart, type ChartConfiguration, type ChartItem, type ChartType } from 'chart.js'
import { registerables } from '../chart/registerables.js'

/** Size of a static picture. */
export interface RenderSize {
  /** In CSS pixels. Defaults to 640. */
  readonly width?: number
  /** In CSS pixels. Defaults to what texts and shapes need at that width. */
  readonly height?: number
}

/** Height before the texts are measured, in pixels. */
export const FIRST_HEIGHT = 400

/**
 * Draws a configuration once, without movement, on a canvas or what passes for one,
 * and gives the size that it took.
 */
export function drawChart<TType extends ChartType, TData, TLabel>(
  canvas: ChartItem,
  config: ChartConfiguration<TType, TData, TLabel>,
  height: number | undefined,
  scale: number,
): { readonly width: number; readonly height: number } {
  Chart.register(...registerables)
  const chart = new Chart(canvas, {
    ...config,
    platform: BasicPlatform,
    options: {
      ...config.options,
      responsive: false,
      animation: false,
      maintainAspectRatio: height === undefined,
      devicePixelRatio: scale,
    },
  } as ChartConfiguration)
  const size = { width: chart.width, height: chart.height }
  chart.draw()
  return size
}
