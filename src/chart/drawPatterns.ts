import type { Chart } from 'chart.js'
import { barBox } from './barBox.js'
import { barRow } from './barRow.js'
import { hatch } from './hatch.js'
import { labelWidth } from './labelWidth.js'
import { placeLabels, type SideLabelsOptions } from './placeLabels.js'
import type { TallyLayer } from './tallyLayers.js'

/** Strokes of the sides: those for are plain. */
const WAYS = [null, 'rise', 'fall'] as const
/** Room around a text that stands on a hatched bar. */
const PLATE = 4

/** Hatches the bars of the sides, so that they are told apart without their colours, and clears what texts stand on. */
export function drawPatterns(chart: Chart, layers: readonly TallyLayer[], labels: SideLabelsOptions): void {
  const { ctx } = chart
  for (const [i, { side, dataset }] of layers.entries()) {
    const way = WAYS[side] ?? null
    if (way === null || !chart.isDatasetVisible(i)) continue
    for (const row of dataset.data.keys()) {
      const box = barBox(chart, i, row)
      const label = labels.labels[i]?.[row]
      if (box && label) hatch(ctx, box, way, label.fill === labels.ground ? label.border : labels.ground)
    }
  }
  for (const row of labels.rows.keys()) {
    for (const { count, words, x, y, line, label } of placeLabels(ctx, row, barRow(chart, row), labels)) {
      if (line !== null || !label) continue
      ctx.fillStyle = label.fill
      ctx.fillRect(x - PLATE, y - 9, labelWidth(ctx, count, words) + 2 * PLATE, 18)
    }
  }
}
