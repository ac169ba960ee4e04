import { BarElement, type Chart } from 'chart.js'
import type { Box } from './overlap.js'

/** Where a dataset’s bar of a row lies, at the end of any movement; `null` if it has none. */
export function barBox(chart: Chart, dataset: number, row: number): Box | null {
  const bar = chart.getDatasetMeta(dataset).data[row]
  if (!(bar instanceof BarElement)) return null
  const { x, base, y, height } = bar.getProps(['x', 'base', 'y', 'height'], true)
  if (x === null || y === null) return null
  return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
}
