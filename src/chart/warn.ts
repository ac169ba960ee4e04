import type { Chart } from 'chart.js'

/** Keeps on `chart.warnings` that something has no room in a picture; once for each thing. */
export function warn(chart: Chart, what: string): void {
  const told = chart.warnings ?? []
  const warning = `${what} at a width of ${chart.width} px`
  if (!told.includes(warning)) chart.warnings = [...told, warning]
}
