import { BasicPlatform, Chart, type ChartConfiguration, type ChartItem, type ChartType, type Plugin } from 'chart.js'
import type { FitHeightOptions } from './fitHeight.js'
import { heightFirst } from './heightFirst.js'
import { registerables } from './registerables.js'

/** Width of a static picture for whoever names none, in pixels. */
export const DEFAULT_WIDTH = 640

/** Size of a static picture. */
export interface RenderSize {
  /** In whole CSS pixels. Defaults to 640. */
  readonly width?: number
  /** In whole CSS pixels. Defaults to what texts and shapes need at that width, and is not less. */
  readonly height?: number
  /** Told of each thing that has no room in the picture. Defaults to nobody. */
  readonly onWarning?: (warning: string) => void
}

/** Height before the texts are measured, in pixels. */
export const FIRST_HEIGHT = 400

/** Else a chart draws itself as soon as it is made, and what is drawn on paper stays there. */
const drawnOnce: Plugin = { id: 'drawnOnce', beforeRender: () => false }

/** How a configuration is drawn. */
interface DrawOptions {
  /** Whom an error names. */
  readonly caller: string
  readonly height: number | undefined
  /** Device pixels for a CSS pixel. */
  readonly scale: number
  /** Seats drawn as one path; defaults to the element’s own number. */
  readonly seatsPerPath?: number
  readonly onWarning?: ((warning: string) => void) | undefined
}

/**
 * Draws a configuration once, without movement, on a canvas or what passes for one,
 * takes the picture, and leaves no chart behind.
 *
 * @param canvas - has what Chart.js asks of one: a size and a context
 * @param take - gives the picture while it is on the canvas
 * @throws RangeError if the height is less than texts and shapes need
 */
export function drawChart<TType extends ChartType, TData, TLabel, TPicture>(
  canvas: object,
  config: ChartConfiguration<TType, TData, TLabel>,
  { caller, height, scale, seatsPerPath, onWarning }: DrawOptions,
  take: () => TPicture,
): TPicture {
  Chart.register(...registerables)
  const { elements, plugins } = config.options ?? {}
  // Chart.js’s types take every option for one that may be left out.
  const fitHeight = plugins?.fitHeight && ({ ...plugins.fitHeight, fill: height !== undefined } as FitHeightOptions)
  const options: object = Object.assign({}, config.options, {
    responsive: false,
    animation: false,
    devicePixelRatio: scale,
    ...(seatsPerPath && { elements: { ...elements, bloc: { seatsPerPath } } }),
    plugins: {
      ...plugins,
      ...(fitHeight && { fitHeight }),
      // Chart.js writes the entries of a legend that is not shown, too.
      ...(plugins?.legend?.display === false && { legend: false }),
    },
  })
  // Chart.js draws on anything that answers like a canvas; the configuration is one of the union of all types’.
  const chart = new Chart(
    canvas as ChartItem,
    {
      ...config,
      platform: BasicPlatform,
      options,
      plugins: [...(config.plugins ?? []), ...(fitHeight ? [heightFirst(fitHeight)] : []), drawnOnce],
    } as ChartConfiguration,
  )
  try {
    if (height !== undefined && chart.height > height) {
      throw new RangeError(
        `${caller} requires a height of at least ${chart.height} at a width of ${chart.width}, got ${height}`,
      )
    }
    chart.draw()
    for (const warning of chart.warnings ?? []) onWarning?.(warning)
    return take()
  } finally {
    chart.destroy()
  }
}
