import type { Chart } from 'chart.js'
import { along } from './along.js'
import { around } from './around.js'
import type { Box } from './overlap.js'

/** Half of what a point takes, in pixels. */
const RADIUS = 7

/** What the points of the first dataset and the line through them take: nothing while it is hidden. */
export function lineBoxes(chart: Chart): Box[] {
  if (!chart.isDatasetVisible(0)) return []
  const points = chart.getDatasetMeta(0).data.map(({ x, y }) => ({ x, y }))
  const line = points.slice(1).flatMap((to, i) => along(points[i]!, to))
  return [...points.map(({ x, y }) => around(x, y, RADIUS)), ...line]
}
