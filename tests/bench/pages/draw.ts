import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js'
import { CustomChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js'
import 'highcharts/es-modules/masters/modules/item-series.src.js'
import { BlocElement, HemicycleController } from '../../../dist/chart.js'
import { hemicycle } from '../../../src/layout/hemicycle.js'

/*
 * A page on which each of those measured draws the same house: circles of the same size at the same places, but for
 * Highcharts, which seats by itself.
 */

const COLOURS = ['#a6002e', '#5740a3', '#909092']
const [WIDTH, HEIGHT] = [800, 420]
/** Of the half circle, in pixels. */
const RADIUS = 390

Chart.register(ScatterController, PointElement, LinearScale, HemicycleController, BlocElement)
echarts.use([CustomChart, GridComponent, CanvasRenderer])

/** Draws a house in a box of the page; what it returns takes it away. */
type Draw = (box: HTMLElement, house: readonly number[]) => () => void

const canvasIn = (box: HTMLElement) => {
  const canvas = box.appendChild(document.createElement('canvas'))
  return Object.assign(canvas, { width: WIDTH, height: HEIGHT })
}
const removing = (chart: { destroy(): void }) => () => {
  chart.destroy()
}
const still = { animation: false as const, responsive: false, events: [], layout: { padding: 10 } }

/** Places of a house, party after party, in pixels. */
function placed(house: readonly number[]) {
  const { x, y, starts, seatRadius } = hemicycle(house)
  const places = Array.from(x, (own, i): [number, number] => [WIDTH / 2 + own * RADIUS, HEIGHT - 20 + y[i]! * RADIUS])
  return { radius: seatRadius * RADIUS, parties: house.map((_, i) => places.slice(starts[i], starts[i + 1])) }
}

const draws: Readonly<Record<string, Draw>> = {
  ours: (box, house) =>
    removing(
      new Chart(canvasIn(box), {
        type: 'hemicycle',
        data: { labels: COLOURS, datasets: [{ data: [...house], backgroundColor: COLOURS }] },
        options: still,
      }),
    ),
  'Chart.js, scatter': (box, house) => {
    const { radius, parties } = placed(house)
    return removing(
      new Chart(canvasIn(box), {
        type: 'scatter',
        data: {
          datasets: parties.map((places, i) => ({
            ...{ backgroundColor: COLOURS[i]!, borderWidth: 0, radius },
            data: places.map(([x, y]) => ({ x, y })),
          })),
        },
        options: {
          ...{ animation: false, responsive: false, events: [] },
          scales: {
            x: { display: false, min: 0, max: WIDTH },
            y: { display: false, min: 0, max: HEIGHT, reverse: true },
          },
        },
      }),
    )
  },
  'Highcharts, item series': (box, house) =>
    removing(
      Highcharts.chart(box, {
        ...{
          chart: { animation: false, width: WIDTH, height: HEIGHT },
          title: { text: '' },
          credits: { enabled: false },
        },
        ...{ legend: { enabled: false }, tooltip: { enabled: false } },
        series: [
          {
            ...{ type: 'item', animation: false, enableMouseTracking: false, startAngle: -90, endAngle: 90 },
            ...{ center: ['50%', '95%'], size: '180%', innerSize: '40%', dataLabels: { enabled: false } },
            data: house.map((y, i) => ({ y, color: COLOURS[i]!, marker: { symbol: 'circle' } })),
          },
        ],
      }),
    ),
  'ECharts, custom series': (box, house) => {
    const { radius, parties } = placed(house)
    const chart = echarts.init(box, null, { renderer: 'canvas', width: WIDTH, height: HEIGHT })
    chart.setOption({
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { show: false, min: 0, max: WIDTH },
      yAxis: { show: false, min: 0, max: HEIGHT, inverse: true },
      series: parties.map((data, i) => ({
        ...{ type: 'custom', progressive: 0, silent: true, data },
        renderItem: (_: unknown, api: { value(i: number): number; coord(place: number[]): [number, number] }) => {
          const [cx, cy] = api.coord([api.value(0), api.value(1)])
          return { type: 'circle', shape: { cx, cy, r: radius }, style: { fill: COLOURS[i]! } }
        },
      })),
    })
    chart.getZr().flush()
    return () => {
      chart.dispose()
    }
  },
}

let remove: (() => void) | undefined

const page = {
  names: Object.keys(draws),
  /** Milliseconds until a house stands: made, and painted where it is painted at once. */
  draw(name: string, house: readonly number[]): number {
    page.clear()
    const box = document.querySelector('main')!.appendChild(document.createElement('div'))
    Object.assign(box.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` })
    const start = performance.now()
    const end = draws[name]!(box, house)
    // What a canvas has put off is painted when a pixel is asked for; SVG is laid out, and its painting not counted.
    for (const canvas of box.querySelectorAll('canvas')) canvas.getContext('2d')!.getImageData(0, 0, 1, 1)
    box.querySelector('svg')?.getBBox()
    const time = performance.now() - start
    remove = () => {
      end()
      box.remove()
    }
    return time
  },
  clear() {
    remove?.()
    remove = undefined
  },
  /** Makes and destroys charts of ours, one after the other. */
  churn(charts: number): void {
    for (let i = 0; i < charts; i++) {
      page.draw('ours', [400, 200, 50])
      page.clear()
    }
  },
}

export type Page = typeof page

Object.assign(globalThis, { bench: page })
