/** What must and must not compile; checked by `npm run types`. */
import { Chart, type ChartConfiguration } from 'chart.js'
import type { MatrixDataPoint } from 'chartjs-chart-matrix'
import {
  hallChart,
  hemicycleChart,
  powerChart,
  registerables,
  rulesChart,
  shiftChart,
  type ShiftDatum,
  tallyChart,
} from '../../src/chart/index.js'
import type { Composition, Motion } from '../../src/index.js'
import type { Flow } from '../../src/layout/flow.js'

Chart.register(...registerables)

const plain: ChartConfiguration<'hemicycle'> = {
  type: 'hemicycle',
  data: {
    labels: ['left', 'right'],
    datasets: [{ data: [3, 4], floor: 0.5, backgroundColor: ['#a6002e', '#5740a3'] }],
  },
  options: { plugins: { legend: { display: false } } },
}
export { plain }

const scales: ChartConfiguration<'hemicycle'>['options'] = {
  // @ts-expect-error a hall has no axes
  scales: { x: { type: 'linear' } },
}
export { scales }

// @ts-expect-error seats are numbers
const seats: ChartConfiguration<'hemicycle'>['data'] = { datasets: [{ data: ['three'] }] }
export { seats }

const tally: ChartConfiguration<'bar', number[], string> = tallyChart({ for: 1, against: 2 })
const seated: ChartConfiguration<'hemicycle', number[], string> = hemicycleChart(
  { for: 1, against: 2 },
  { theme: 'dark' },
)
export { seated, tally }

// @ts-expect-error the library does not write German
tallyChart({ for: 1, against: 2 }, { locale: 'de' })
// @ts-expect-error a tally has votes against
tallyChart({ for: 1 })

const hall: ChartConfiguration<'hall'> = {
  type: 'hall',
  data: {
    labels: ['stayed', 'left', 'abstained'],
    datasets: [{ data: [3, 4, 1], movement: true, pointStyle: 'rect' }],
  },
}
const flow: ChartConfiguration<'flow', Flow[], string> = {
  type: 'flow',
  data: { datasets: [{ data: [{ from: 0, to: 0, least: 2, most: 3 }], before: [3], after: [3] }] },
}
export { flow, hall }

// @ts-expect-error a ribbon has its ends
const ribbon: ChartConfiguration<'flow', Flow[], string>['data'] = { datasets: [{ data: [{ from: 0, least: 2 }] }] }
export { ribbon }

declare const motion: Motion
declare const house: Composition
const line: ChartConfiguration<'line', ShiftDatum[], string> = shiftChart(motion, motion)
const rows: ChartConfiguration<'bar', number[], string> = tallyChart([motion, motion], { patterns: true })
const cells: ChartConfiguration<'matrix', MatrixDataPoint[], string> = rulesChart(motion)
const power: ChartConfiguration<'bar', number[], string> = powerChart(house)
export { cells, line, power, rows }

// @ts-expect-error a vote is not compared with a house
shiftChart(motion, house)
// @ts-expect-error a house has no door
hallChart(house)
