import { createCanvas } from '@napi-rs/canvas'
import { BasicPlatform, Chart, type ChartItem, LinearScale, PointElement, ScatterController } from 'chart.js'
import { hemicycle } from '../../../src/layout/hemicycle.js'
import { seatAt } from '../../../src/layout/seatAt.js'
import { interleaved } from '../interleaved.js'
import { compared, type Row } from '../row.js'

const SEATS = 650
const SIDE = 600

/** How long it takes to find the seat under the pointer. */
export async function pointer(): Promise<Row[]> {
  const house = hemicycle([300, 300, 50])
  Chart.register(ScatterController, PointElement, LinearScale)
  const data = Array.from(house.x, (x, seat) => ({ x, y: house.y[seat]! }))
  const axis = { display: false, min: -1, max: 1 }
  // Chart.js draws on anything that answers like a canvas.
  const chart = new Chart(createCanvas(SIDE, SIDE) as unknown as ChartItem, {
    type: 'scatter',
    data: { datasets: [{ data }] },
    options: { animation: false, responsive: false, scales: { x: axis, y: axis } },
    platform: BasicPlatform,
  })
  const points = Array.from({ length: 64 }, (_, i) => ({
    x: 0.7 * Math.cos((Math.PI * i) / 63),
    y: -0.7 * Math.sin((Math.PI * i) / 63),
  }))
  const times = await interleaved({
    ours: () => points.map(({ x, y }) => seatAt(house, x, y)),
    theirs: () =>
      points.map(({ x, y }) => {
        const event = { native: true, x: ((x + 1) / 2) * SIDE, y: ((1 - y) / 2) * SIDE }
        return chart.getElementsAtEventForMode(event as unknown as Event, 'nearest', { intersect: false }, true)
      }),
  })
  chart.destroy()
  return [
    compared({
      ...{ what: 'seat under the pointer', size: `${SEATS} seats`, peer: 'Chart.js, nearest', unit: 'µs' },
      ...{ ours: (times.ours * 1000) / points.length, theirs: (times.theirs * 1000) / points.length },
      ...{ aim: '≥ 50× less', reached: (ratio) => ratio <= 1 / 50 },
    }),
  ]
}
