import type { Chart, ChartConfiguration } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import type { BlocElement } from '../../src/chart/bloc.js'
import type { CrowdElement, CrowdProps } from '../../src/chart/crowd.js'
import {
  adoptionChart,
  flowChart,
  hallChart,
  hemicycleChart,
  powerChart,
  readingsChart,
  rulesChart,
  shiftChart,
  tallyChart,
  ternaryChart,
  trajectoryChart,
} from '../../src/chart/index.js'
import { barBox } from '../../src/chart/barBox.js'
import type { RibbonElement, RibbonProps } from '../../src/chart/ribbon.js'
import { compositionById, type Motion, motionById } from '../../src/index.js'
import { drawn } from './drawn.js'

const WIDTHS = [320, 640, 1200]
const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const committee = compositionById(archive, 'vtsik-1917-06')
const later = compositionById(archive, 'vtsik-1918-01-18')
const [april, may] = (
  ['petrograd-executive-1917-04-29-coalition', 'petrograd-executive-1917-05-01-coalition'] as const
).map((id) => motionById(archive, id)) as [Motion, Motion]

/** The shapes of a chart’s first dataset, as they are drawn. */
function shapesOf<T>(chart: Chart): T[] {
  // Chart.js types the elements of all charts alike.
  return chart.getDatasetMeta(0).data as unknown as T[]
}

/** Lengths that are as the numbers are, within a pixel. */
function expectProportional(lengths: readonly number[], numbers: readonly number[]): void {
  const unit = lengths.reduce((sum, own) => sum + own, 0) / numbers.reduce((sum, own) => sum + own, 0)
  for (const [i, length] of lengths.entries()) expect(Math.abs(length - numbers[i]! * unit)).toBeLessThanOrEqual(1)
}

describe.each(WIDTHS)('at %i px', (width) => {
  it('tallyChart: bars are as long as the votes are many, also from vote to vote', async () => {
    const power = motionById(archive, 'petrograd-soviet-1917-08-31-power')
    const chart = await drawn(tallyChart([power, presidium]), width)
    const boxes = [0, 1].flatMap((row) => [0, 1, 2].map((set) => barBox(chart, set, row)!))
    expectProportional(
      boxes.map(({ left, right }) => right - left),
      [279, 115, 51, 414, 519, 69],
    )
  })

  it('hemicycleChart: a seat a vote', async () => {
    const chart = await drawn(hemicycleChart(presidium), width)
    const [bloc] = chart.getDatasetMeta(0).data
    expect((bloc as unknown as BlocElement).getProps(['house']).house.x).toHaveLength(1002)
  })

  it('hallChart: a dot a person, at 1,002 and at 2, each within the picture and clear of the others', async () => {
    for (const [inFavour, against, abstain] of [
      [414, 519, 69],
      [1, 1, 0],
    ] as const) {
      const [reading] = presidium.readings
      const vote = { ...presidium, readings: [{ ...reading!, for: inFavour, against, abstain }] }
      const chart = await drawn(hallChart(vote), width)
      const crowds = shapesOf<CrowdElement & CrowdProps>(chart)
      expect(crowds.map((crowd) => crowd.places.x.length)).toEqual([inFavour, against, abstain])
      const dots = crowds.flatMap(({ places }) => [...places.x].map((x, i) => ({ x, y: places.y[i]! })))
      const { radius } = crowds[0]!
      for (const { x, y } of dots) {
        expect(x - radius).toBeGreaterThanOrEqual(0)
        expect(x + radius).toBeLessThanOrEqual(chart.width)
        expect(y + radius).toBeLessThanOrEqual(chart.height)
      }
      const near = new Set(dots.map(({ x, y }) => `${Math.round(x / radius)} ${Math.round(y / radius)}`))
      expect(near.size).toBe(dots.length)
    }
  })

  it('readingsChart: dots and axis count from zero', async () => {
    const chart = await drawn(readingsChart(presidium), width)
    const { x } = chart.scales
    expect(x!.min).toBe(0)
    const zero = x!.getPixelForValue(0)
    const dots = chart.data.datasets.map((_, i) => chart.getDatasetMeta(i).data[0]!.x - zero)
    expectProportional(dots, [414, 519, 69])
  })

  it('rulesChart: a cell a rule and account, of one size', async () => {
    const chart = await drawn(rulesChart(presidium), width)
    const cells = shapesOf<{ width: number; height: number }>(chart)
    expect(cells).toHaveLength(6)
    for (const { width: wide, height } of cells) {
      expect(wide).toBeCloseTo(cells[0]!.width, 6)
      expect(height).toBeCloseTo(cells[0]!.height, 6)
    }
  })

  it('powerChart: bars are as long as the shares', async () => {
    const chart = await drawn(powerChart(committee), width)
    const boxes = [0, 1, 2].flatMap((set) => [0, 1, 2, 3, 4].map((row) => barBox(chart, set, row)!))
    const shares = [123, 119, 58, 13, 7].map((seats) => seats / 320)
    const third = [1 / 3, 1 / 3, 1 / 3, 0, 0]
    expectProportional(
      boxes.map(({ left, right }) => right - left),
      [...shares, ...third, ...third],
    )
  })

  it('shiftChart: points are as high as the shares', async () => {
    const chart = await drawn(shiftChart(committee, later), width)
    const zero = chart.scales.y!.getPixelForValue(0)
    const heights = [0, 1, 2].map((set) => zero - chart.getDatasetMeta(set).data[0]!.y)
    expectProportional(heights, [123, 119, 58])
  })

  it('trajectoryChart: shares from nothing to all', async () => {
    const petrograd = { body: 'petrograd-soviet', camp: 'soviet-power' } as const
    const { scales } = await drawn(trajectoryChart(archive, petrograd), width)
    expect([scales.y!.min, scales.y!.max]).toEqual([0, 1])
  })

  it('adoptionChart: counts from zero', async () => {
    const { scales } = await drawn(adoptionChart(archive, 'petrograd-soviet-1917-08-31-power'), width)
    expect(scales.y!.min).toBe(0)
  })

  it('flowChart: ribbons are as wide as the least, on bands as wide as the most, in one unit', async () => {
    const config = flowChart(april, may, { readings: [0, 1] })
    const chart = await drawn(config, width)
    const ribbons = shapesOf<RibbonElement & RibbonProps>(chart)
    const flows = config.data.datasets[0]!.data
    expectProportional(
      ribbons.flatMap((own) => [
        own.leastBottom - own.leastTop,
        own.mostBottom - own.mostTop,
        own.leastToBottom - own.leastToTop,
        own.mostToBottom - own.mostToTop,
      ]),
      flows.flatMap(({ least, most }) => [least, most, least, most]),
    )
  })

  it('ternaryChart: an equilateral triangle, in which a vote stands where its shares are', async () => {
    const chart = await drawn(ternaryChart([presidium]), width)
    const { x, y } = chart.scales
    const side = x!.getPixelForValue(1) - x!.getPixelForValue(0)
    const height = y!.getPixelForValue(0) - y!.getPixelForValue(Math.sqrt(3) / 2)
    expect(height / side).toBeCloseTo(Math.sqrt(3) / 2, 2)
    const [point] = chart.getDatasetMeta(0).data
    expect((y!.getPixelForValue(0) - point!.y) / height).toBeCloseTo(69 / 1002, 2)
  })
})

describe('what is hidden', () => {
  it('leaves the others the room: hallChart', async () => {
    const chart = await drawn(hallChart(presidium))
    const radius = () => shapesOf<CrowdElement & CrowdProps>(chart)[0]!.radius
    const before = radius()
    chart.toggleDataVisibility(1)
    chart.update()
    expect(shapesOf<CrowdElement & CrowdProps>(chart)[1]!.places.x).toHaveLength(0)
    expect(radius()).toBeGreaterThan(before)
  })

  it.each([
    { name: 'readingsChart', config: readingsChart(presidium) },
    { name: 'powerChart', config: powerChart(committee) },
    { name: 'shiftChart', config: shiftChart(committee, later) },
    { name: 'ternaryChart', config: ternaryChart([presidium, april]) },
  ])('is not labelled: $name', async ({ config }) => {
    const chart = await drawn(config as ChartConfiguration)
    chart.setDatasetVisibility(0, false)
    chart.update()
    expect(() => {
      chart.draw()
    }).not.toThrow()
    expect(chart.getVisibleDatasetCount()).toBe(chart.data.datasets.length - 1)
  })
})

describe('several readings', () => {
  it.each([
    ['tallyChart', tallyChart([presidium, april]).options],
    ['hallChart', hallChart(presidium).options],
    ['shiftChart', shiftChart(april, may).options],
    ['flowChart', flowChart(april, may, { readings: [0, 1] }).options],
    ['readingsChart', readingsChart(presidium).options],
    ['ternaryChart', ternaryChart([presidium]).options],
    ['powerChart', powerChart(committee).options],
  ] as const)('are always said: %s', (_, options) => {
    const { finding, note, grounds } = options!.plugins!.frame!
    expect(`${finding} ${note} ${grounds}`).toMatch(/accounts?|differ|Joined/)
  })
})
