import { describe, expect, it } from 'vitest'
import { BlocElement } from '../../src/chart/bloc.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { themes } from '../../src/chart/theme.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { bolshevik, congress, menshevik, presidium, sr } from './congress.js'
import { drawn } from './drawn.js'
import { textsOf } from './textsOf.js'

describe('hemicycleChart(subject, options)', () => {
  it('says what is needed where no seat parts it from the others', async () => {
    const rule = { of: 'members', share: [1, 2], strictly: true } as const
    const config = hemicycleChart({ for: 100, against: 20, members: 300 }, { rule })
    expect(config.options!.plugins!.seatMark!.needed).toBeNull()
    const chart = await drawn(config)
    expect(textsOf(chart).map(({ text }) => text.replaceAll('\u00a0', ' '))).toContain(
      '151 needed: more than half of all 300 members',
    )
    chart.destroy()
  })

  it('stands by its label as long as nothing is hidden', async () => {
    const chart = await drawn(hemicycleChart(presidium))
    const label = () => textsOf(chart).filter(({ text }) => text.startsWith('467 needed'))
    expect(label()).toHaveLength(1)
    chart.toggleDataVisibility(2)
    chart.update()
    expect(label()).toHaveLength(0)
    chart.destroy()
  })

  it.each([400, 700, 1000])('keeps the label by the hall in a picture %i px high', async (height) => {
    const chart = await drawn(hemicycleChart(presidium, { fill: true }), 640, height)
    const { x, y, radius } = (chart.getDatasetMeta(0).data[0] as unknown as BlocElement).getProps(['x', 'y', 'radius'])
    expect(chart.height).toBe(height)
    expect(radius).toBeGreaterThan(80)
    expect(Math.abs(x - 320)).toBeLessThan(1)
    const label = textsOf(chart).find(({ text }) => text.startsWith('467 needed'))!
    expect(y - radius - label.bottom).toBeGreaterThan(5)
    expect(y - radius - label.bottom).toBeLessThan(25)
    chart.destroy()
  })

  it('draws as many seats as there are votes, one path a group', async () => {
    const svg = await renderSvg(hemicycleChart(presidium), { embedFont: false })
    const seats = [...svg.matchAll(/<path d="([^"]*)"[^>]*>/g)]
      .map(([, data = '']) => data.match(/m/g)?.length ?? 0)
      .filter((circles) => circles > 20)
    expect(seats).toEqual([414, 519, 69])
  })

  it('draws groups whose seats are too small to be seen as wedges, in their shares of the hall', async () => {
    const house = (seats: readonly number[], about: boolean) =>
      hemicycleChart({
        ...congress,
        readings: [
          {
            ...congress.readings[0]!,
            about,
            total: seats.reduce((sum, own) => sum + own, 0),
            seats: seats.map((own, i) => ({ faction: [bolshevik, sr, menshevik][i]!, seats: own })),
          },
        ],
      })
    const svg = await renderSvg(house([10_661_000, 17_943_000, 8_292_000], false), { width: 320 })
    expect(svg.length).toBeLessThan(100_000)
    const chart = await drawn(house([300_000, 100_000, 200_000], false), 400)
    const { x, y, radius } = (chart.getDatasetMeta(0).data[0] as BlocElement).getProps(['x', 'y', 'radius'])
    const colourAt = (angle: number) => {
      const [left, top] = [x - 0.7 * radius * Math.cos(angle), y - 0.7 * radius * Math.sin(angle)].map(Math.round)
      const [red, green, blue] = chart.ctx.getImageData(left!, top!, 1, 1).data
      return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`
    }
    const { factions, ground } = themes.light
    // The middle of the first half, of the next sixth, and of the last third.
    expect([1 / 4, 7 / 12, 5 / 6].map((share) => colourAt(share * Math.PI))).toEqual([
      factions.bolshevik,
      factions.sr,
      factions.menshevik,
    ])
    chart.destroy()
    const rounded = await drawn(house([300_000, 300_000], true), 400)
    const pixels = rounded.ctx.getImageData(0, 0, 400, Math.round(rounded.height)).data
    const inked = pixels.filter((_, i) => i % 4 === 0 && pixels[i] !== parseInt(ground.slice(1, 3), 16)).length
    // Two outlines, and texts.
    expect(inked).toBeGreaterThan(1500)
    rounded.destroy()
  })

  it('lists every group, however many', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      faction: { ...bolshevik, id: `f${i}`, short: { en: `Society number ${i}` }, place: i },
      seats: 10,
    }))
    const chart = await drawn(
      hemicycleChart({ ...congress, readings: [{ ...congress.readings[0]!, total: 400, seats: many }] }),
      320,
    )
    const entries = textsOf(chart).filter(({ text }) => text.startsWith('Society number'))
    const { legend, height } = chart
    expect(entries.length).toBeGreaterThanOrEqual(40)
    expect(Math.max(...entries.map(({ bottom }) => bottom))).toBeLessThan(Math.min(legend!.bottom, height))
    chart.destroy()
  })

  it('draws every group as one element, and finds it under the pointer', async () => {
    const chart = await drawn(hemicycleChart(presidium))
    const blocs = chart.getDatasetMeta(0).data as unknown as BlocElement[]
    expect(blocs).toHaveLength(3)
    for (const [i, bloc] of blocs.entries()) {
      expect(bloc).toBeInstanceOf(BlocElement)
      const { x, y, radius, house } = bloc.getProps(['x', 'y', 'radius', 'house'], true)
      for (let seat = house.starts[i]!; seat < house.starts[i + 1]!; seat += 7) {
        const point = [x + house.x[seat]! * radius, y + house.y[seat]! * radius] as const
        expect(blocs.map((other) => other.inRange(...point, true))).toEqual([i === 0, i === 1, i === 2])
      }
    }
    chart.destroy()
  })

  it('fits its half circle into the picture', async () => {
    for (const width of [320, 640, 1200]) {
      const chart = await drawn(hemicycleChart(congress), width)
      const bloc = chart.getDatasetMeta(0).data[0] as unknown as BlocElement
      const { x, y, radius, house } = bloc.getProps(['x', 'y', 'radius', 'house'], true)
      const { left, right, top, bottom } = chart.chartArea
      for (const [i, unitX] of house.x.entries()) {
        expect(x + (unitX - house.seatRadius) * radius).toBeGreaterThanOrEqual(left - 0.01)
        expect(x + (unitX + house.seatRadius) * radius).toBeLessThanOrEqual(right + 0.01)
        expect(y + (house.y[i]! - house.seatRadius) * radius).toBeGreaterThanOrEqual(top - 0.01)
        expect(y + (house.y[i]! + house.seatRadius) * radius).toBeLessThanOrEqual(bottom + 0.01)
      }
      chart.destroy()
    }
  })

  it('seats the others anew when a group is hidden, and keeps an empty hall', async () => {
    const chart = await drawn(hemicycleChart(presidium))
    const starts = () =>
      (chart.getDatasetMeta(0).data[0] as unknown as BlocElement).getProps(['house'], true).house.starts
    chart.toggleDataVisibility(1)
    chart.update()
    expect(starts()).toEqual([0, 414, 414, 483])
    chart.toggleDataVisibility(0)
    chart.toggleDataVisibility(2)
    chart.update()
    expect(starts()).toEqual([0, 0, 0, 0])
    chart.destroy()
  })

  it.each([1, 2, 3, 5, 7, 5000])('draws a house of %i', async (seats) => {
    const svg = await renderSvg(hemicycleChart({ for: seats, against: 0 }), { width: 320, embedFont: false })
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})
