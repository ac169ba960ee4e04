import type { Chart } from 'chart.js'
import { barBox } from './barBox.js'
import type { BarRow } from './placeLabels.js'

/** Where a row of bars lies, at the end of any movement. */
export function barRow(chart: Chart, row: number): BarRow {
  const { left, right, top } = chart.chartArea
  return {
    left,
    right,
    top: barBox(chart, 0, row)?.top ?? top,
    bars: chart.data.datasets.map((_, dataset) =>
      chart.isDatasetVisible(dataset) ? barBox(chart, dataset, row) : null,
    ),
  }
}
