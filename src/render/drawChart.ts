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

/** How a configuration is drawn. */
interface DrawOptions {
  readonly height: number | undefined
  /** Device pixels for a CSS pixel. */
  readonly scale: number
  /** Seats drawn as one path; defaults to the element’s own number. */
  readonly seatsPerPath?: number
}

/**
 * Draws a configuration once, without movement, on a canvas or what passes for one,
 * takes the picture, and leaves no chart behind.
 *
 * @param take - gives the picture while it is on the canvas
 */
export function drawChart<TType extends ChartType, TData, TLabel, TPicture>(
  canvas: ChartItem,
  config: ChartConfiguration<TType, TData, TLabel>,
  { height, scale, seatsPerPath }: DrawOptions,
  take: () => TPicture,
): TPicture {
  Chart.register(...registerables)
  const elements = seatsPerPath && { elements: { ...config.options?.elements, bloc: { seatsPerPath } } }
  const options: object = Object.assign({}, config.options, elements, {
    responsive: false,
    animation: false,
    maintainAspectRatio: height === undefined,
    devicePixelRatio: scale,
  })
  // The union of all types’ configurations, which the one given is part of.
  const chart = new Chart(canvas, { ...config, platform: BasicPlatform, options } as ChartConfiguration)
  try {
    chart.draw()
    return take()
  } finally {
    chart.destroy()
  }
}
