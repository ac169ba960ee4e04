import type { Chart } from 'chart.js'
import type { FitHeightOptions } from './fitHeight.js'

/** The height that a chart should have, with texts of that height around shapes of that width. */
export function fittedHeight(
  chart: Chart,
  { wanted, least, fill }: FitHeightOptions,
  { texts, width }: { readonly texts: number; readonly width: number },
): number {
  const needed = Math.ceil(texts + (fill ? least : wanted)(chart, width))
  return fill ? Math.max(chart.height, needed) : needed
}
