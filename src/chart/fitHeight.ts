import { animator, type Chart, type ChartType, type Plugin } from 'chart.js'

/** Height of a picture; pixels throughout. */
export interface FitHeightOptions {
  /** What the shapes want, once the chart knows its width. */
  wanted: (chart: Chart) => number
  /** What they can do with where the picture’s height is given. */
  least: (chart: Chart) => number
  /** Whether the picture’s height is given. */
  fill: boolean
}

/**
 * Gives a chart the height that its texts and shapes need at its width: a narrow
 * picture breaks its texts into more lines. One that fills a box is as high as the
 * box, unless that leaves no room for shapes.
 */
export const fitHeight: Plugin<ChartType, FitHeightOptions> = {
  id: 'fitHeight',
  afterUpdate(chart, _args, { wanted, least, fill }) {
    const { chartArea, width, height } = chart
    if (chart.options.maintainAspectRatio || width === 0) return
    const texts = height - (chartArea.bottom - chartArea.top)
    const needed = Math.ceil(texts + (fill ? least(chart) : wanted(chart)))
    const asked = fill ? Math.max(height, needed) : needed
    if (asked === height) return
    // A chart that moves puts a resize off until it is drawn again, which may be never.
    if (animator.running(chart)) chart.stop()
    chart.resize(width, asked)
  },
}
