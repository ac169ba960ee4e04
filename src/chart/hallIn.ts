import type { Chart } from 'chart.js'
import { hall, type Hall } from '../layout/hall.js'

/** The hall of a chart’s first dataset, without those who are hidden. */
export function hallIn(chart: Chart, width: number): Hall {
  const [stayed, left, abstained] = [0, 1, 2].map((i) =>
    chart.getDataVisibility(i) ? Number(chart.data.datasets[0]?.data[i] ?? 0) : 0,
  ) as [number, number, number]
  return hall({ stayed, left, abstained }, Math.max(101, width))
}
