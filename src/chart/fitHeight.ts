import { animator, type Chart, type ChartType, type Plugin } from 'chart.js'
import { fittedHeight } from './fittedHeight.js'

/** Height of a picture; pixels throughout. */
export interface FitHeightOptions {
  /** What the shapes want at their width, once the chart knows its own; bars and points have no place then. */
  wanted: (chart: Chart, width: number) => number
  /** What they can do with where the picture’s height is given. */
  least: (chart: Chart, width: number) => number
  /** Whether the picture’s height is given. Defaults to `false`. */
  fill?: boolean | undefined
}

/**
 * Gives a chart the height that its texts and shapes need at its width: a narrow
 * picture breaks its texts into more lines. One that fills a box is as high as the
 * box, unless that leaves no room for shapes.
 */
export const fitHeight: Plugin<ChartType, FitHeightOptions> = {
  id: 'fitHeight',
  afterUpdate(chart, _args, options) {
    const { chartArea: area, width, height } = chart
    if (chart.options.maintainAspectRatio || width === 0) return
    const fitted = fittedHeight(chart, options, {
      texts: height - (area.bottom - area.top),
      width: area.right - area.left,
    })
    if (fitted === height) return
    // A chart that moves puts a resize off until it is drawn again, which may be never.
    if (animator.running(chart)) chart.stop()
    chart.resize(width, fitted)
  },
}
