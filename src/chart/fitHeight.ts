import type { ChartType, Plugin } from 'chart.js'

/** Height that the shapes want: so many pixels, and a share of their width. */
export interface FitHeightOptions {
  pixels: number
  perWidth: number
}

/**
 * Gives a chart the height that its texts and shapes need at its width: a narrow
 * picture breaks its texts into more lines. A chart that is told not to maintain
 * its aspect ratio fills its box instead.
 */
export const fitHeight: Plugin<ChartType, FitHeightOptions> = {
  id: 'fitHeight',
  afterUpdate(chart, _args, { pixels, perWidth }) {
    const { chartArea, width, height } = chart
    if (!chart.options.maintainAspectRatio || width === 0) return
    const texts = height - (chartArea.bottom - chartArea.top)
    const wanted = Math.ceil(texts + pixels + perWidth * (chartArea.right - chartArea.left))
    if (wanted === height) return
    chart.options.aspectRatio = width / wanted
    chart.resize(width, wanted)
  },
}
