/** What must and must not compile; checked by `npm run types`. */
import { Chart, type ChartConfiguration } from 'chart.js'
import { hemicycleChart, registerables, tallyChart } from '../../src/chart/index.js'

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
const house: ChartConfiguration<'hemicycle', number[], string> = hemicycleChart(
  { for: 1, against: 2 },
  { theme: 'dark' },
)
export { house, tally }

// @ts-expect-error the library does not write German
tallyChart({ for: 1, against: 2 }, { locale: 'de' })
// @ts-expect-error a tally has votes against
tallyChart({ for: 1 })
