import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { barBox } from '../../src/chart/barBox.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { themes } from '../../src/chart/theme.js'
import { motionById } from '../../src/index.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { drawn } from './drawn.js'
import { textsOf } from './textsOf.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

describe('tallyChart(subject, options)', () => {
  it('draws one bar a reading, for and against and abstained in this order', () => {
    const { data } = tallyChart(presidium)
    expect(data.labels).toEqual(['Antonov-Ovseyenko', 'Trotsky, retold'])
    expect(data.datasets.map(({ label, data: votes }) => [label, votes])).toEqual([
      ['for the Presidium', [414, 414]],
      ['against', [519, 519]],
      ['abstained', [69, 67]],
    ])
  })

  it('draws the one reading that is asked for', () => {
    expect(tallyChart(presidium, { reading: 1 }).data.datasets.map(({ data }) => data)).toEqual([[414], [519], [67]])
    expect(tallyChart(presidium, { reading: 1 }).options!.plugins!.frame).toMatchObject({
      grounds: 'Source: Trotsky,\u00a0retold.',
    })
    expect(() => tallyChart(presidium, { reading: 2 })).toThrow('tallyChart requires a reading from 0 to 1, got 2')
    expect(() => tallyChart({ ...presidium, readings: [] })).toThrow(
      'tallyChart requires at least one reading, got none',
    )
  })

  it('requires a theme and a language that there are', () => {
    const asked = { theme: 'blue', locale: 'de' } as unknown as object
    expect(() => tallyChart(presidium, { ...asked, locale: 'en' })).toThrow(
      'tallyChart requires a theme of light, dark, print, got "blue"',
    )
    expect(() => tallyChart(presidium, { ...asked, theme: 'dark' })).toThrow(
      'tallyChart requires one of en, ru, got "de"',
    )
  })

  it('labels every side of every row at every width, above the bar where it has no room on it', () => {
    const count = fc.integer({ min: 1, max: 3000 })
    const tally = fc.record({ for: count, against: count, abstain: count })
    return fc.assert(
      fc.asyncProperty(tally, fc.constantFrom(200, 320, 640), async (votes, width) => {
        const chart = await drawn(tallyChart(votes), width)
        const texts = textsOf(chart).map(({ text }) => text)
        for (const side of Object.values(votes)) expect(texts).toContain(new Intl.NumberFormat('en').format(side))
        for (const words of ['for', 'against', 'abstained']) expect(texts).toContain(` ${words}`.trim())
        chart.destroy()
      }),
      { numRuns: 50 },
    )
  })

  it('gives camps their colours, whichever side they are on', () => {
    const power = motionById(archive, 'petrograd-soviet-1917-08-31-power')
    const { camps } = themes.light
    expect(tallyChart(presidium).data.datasets[1]!.backgroundColor).toEqual([
      camps['soviet-power'],
      camps['soviet-power'],
    ])
    expect(tallyChart(power).data.datasets[0]!.backgroundColor).toEqual([camps['soviet-power'], camps['soviet-power']])
  })

  it.each([320, 640, 1200])(
    'draws bars as long as their votes and the mark where its number is, at %i px',
    async (width) => {
      const chart = await drawn(tallyChart(presidium), width)
      const { left, right } = chart.chartArea
      const perVote = (right - left) / 1002
      const boxes = [0, 1, 2].map((dataset) => barBox(chart, dataset, 0)!)
      for (const [i, votes] of [414, 519, 69].entries()) {
        expect(Math.abs(boxes[i]!.right - boxes[i]!.left - votes * perVote)).toBeLessThan(1)
      }
      expect(boxes[0]!.left).toBeCloseTo(left)
      expect(Math.abs(chart.scales.x!.getPixelForValue(467) - left - 467 * perVote)).toBeLessThan(1)
      chart.destroy()
    },
  )

  it('marks 467 with a triangle above and below each bar, outside of it', async () => {
    const chart = await drawn(tallyChart(presidium))
    const x = chart.scales.x!.getPixelForValue(467)
    const tips: [number, number][] = []
    const closePath = chart.ctx.closePath.bind(chart.ctx)
    const moveTo = chart.ctx.moveTo.bind(chart.ctx)
    let last: [number, number] = [0, 0]
    chart.ctx.moveTo = (...point) => {
      last = point
      moveTo(...point)
    }
    chart.ctx.closePath = () => {
      tips.push(last)
      closePath()
    }
    chart.draw()
    expect(tips).toEqual(
      [0, 1].flatMap((row) => {
        const { top, bottom } = barBox(chart, 0, row)!
        return [
          [x, top - 2],
          [x, bottom + 2],
        ]
      }),
    )
    expect(textsOf(chart).map(({ text }) => text)).toContain(
      '467 needed: more than half of the\u00a0933 for and against',
    )
    chart.destroy()
  })

  it('makes room for a majority that lies beyond all votes', async () => {
    const config = tallyChart(
      { for: 10, against: 5, members: 100 },
      { rule: { of: 'members', share: [1, 2], strictly: true } },
    )
    const chart = await drawn(config)
    expect(chart.scales.x!.max).toBe(51)
    chart.destroy()
  })

  it('draws what is sure as solid, what lies in a range as hollow, and no mark where no one number can be told', () => {
    const { data, options } = tallyChart({ for: [200, 300], against: 250 })
    expect(data.datasets.map(({ data: votes, backgroundColor }) => [votes, backgroundColor])).toEqual([
      [[200], [themes.light.camps.for]],
      [[100], [themes.light.ground]],
      [[250], [themes.light.camps.against]],
      [[0], [themes.light.abstained]],
    ])
    expect(options!.plugins!.barMark!.rules![0]!.needed).toEqual([null])
  })

  it('draws no mark where nobody voted', () => {
    expect(tallyChart({ for: 0, against: 0, abstain: 5 }).options!.plugins!.barMark!.rules![0]!.needed).toEqual([null])
    expect(hemicycleChart({ for: 0, against: 0, abstain: 5 }).options!.plugins!.seatMark!.needed).toBeNull()
  })

  it('draws rounded figures hollow', () => {
    const rounded = { ...presidium, readings: [{ ...presidium.readings[0]!, about: true }] }
    expect(tallyChart(rounded).data.datasets[0]!.backgroundColor).toEqual([themes.light.ground])
  })

  it('draws what nobody counted as hollow, open at its end, and asks', async () => {
    const config = tallyChart({ for: [200, null], against: null })
    const [inFavour, more, against, unknown] = config.data.datasets
    expect([inFavour!.data, more!.data, against!.data, unknown!.data]).toEqual([[200], [12.5], [0], [12.5]])
    for (const { backgroundColor, borderSkipped } of [more!, unknown!]) {
      expect([backgroundColor, borderSkipped]).toEqual([[themes.light.ground], ['end']])
    }
    const chart = await drawn(config)
    expect(textsOf(chart).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['at least 200', 'for', '?', 'against']) as string[],
    )
    chart.destroy()
    expect(tallyChart({ for: null, against: null }).options!.plugins!.frame!.finding).toBe('The votes are not known')
  })

  it('parts two sides by a gap, which takes nothing from a slight one', () => {
    const widths = tallyChart({ for: 4, against: 900 }).data.datasets.map(({ borderWidth }) => borderWidth)
    expect(widths.slice(0, 2)).toEqual([[0], [{ top: 0, bottom: 0, left: 1, right: 1 }]])
  })

  it('names each bar’s own number where the readings ask for several', async () => {
    const [first, second] = presidium.readings
    const config = tallyChart({ ...presidium, readings: [first!, { ...second!, for: 420, against: 507 }] })
    expect(config.options!.plugins!.barMark).toMatchObject({ rules: [{ needed: [467, 464], numbers: ['467', '464'] }] })
    const chart = await drawn(config)
    const texts = textsOf(chart)
    const beside = (text: string, row: number) =>
      texts.find((t) => t.text === text)!.top - barBox(chart, 0, row)!.bottom
    expect(beside('467', 0)).toBeGreaterThan(0)
    expect(beside('464', 1)).toBeGreaterThan(0)
    expect(beside('464', 1)).toBeLessThan(15)
    chart.destroy()
    expect(tallyChart(presidium).options!.plugins!.barMark!.rules![0]!.numbers).toEqual([])
  })

  it('shortens a long name of a reading', async () => {
    const [first] = presidium.readings
    const short = { en: 'A newspaper of the provincial committee and of all its friends, near and far' }
    const named = { ...presidium, readings: [{ ...first!, source: { ...first!.source, short } }] }
    const chart = await drawn(tallyChart(named), 320)
    const name = textsOf(chart).find(({ text }) => text.startsWith('A newspaper') && text.endsWith('…'))!
    expect(name.right).toBeLessThanOrEqual(320)
    chart.destroy()
  })

  it('lets the caller’s texts win', () => {
    const { frame } = tallyChart(presidium, { title: 'Mine', subtitle: '', note: 'N', sources: 'S' }).options!.plugins!
    expect(frame).toMatchObject({ finding: 'Mine', occasion: '', note: 'N', grounds: 'S' })
  })

  it('is pure: the same for the same vote, which it does not touch', () => {
    const before = JSON.stringify(presidium)
    expect(JSON.stringify(tallyChart(presidium))).toBe(JSON.stringify(tallyChart(presidium)))
    expect(JSON.stringify(presidium)).toBe(before)
  })

  it('draws any tally', async () => {
    const count = fc.oneof(fc.nat(5000), fc.constant(null), fc.tuple(fc.nat(50), fc.constant(null)))
    await fc.assert(
      fc.asyncProperty(count, count, fc.option(count, { nil: undefined }), async (inFavour, against, abstain) => {
        const tally = { for: inFavour, against, ...(abstain === undefined ? {} : { abstain }) }
        const svg = await renderSvg(tallyChart(tally), { width: 320, embedFont: false })
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      }),
      { numRuns: 60 },
    )
  })
})
