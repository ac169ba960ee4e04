import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { monthTicks } from '../../src/chart/monthTicks.js'
import { mixed } from '../../src/chart/mixed.js'
import { themes } from '../../src/chart/theme.js'
import { trajectoryChart, type TrajectoryChartOptions } from '../../src/chart/trajectoryChart.js'
import type { Archive, TrajectoryQuery } from '../../src/index.js'
import { daySpan } from '../../src/model/daySpan.js'
import { drawn } from './drawn.js'
import { expectApart } from './expectApart.js'
import { textsOf } from './textsOf.js'

const petrograd = { body: 'petrograd-soviet', camp: 'soviet-power' } as const
const vtsik = { body: 'vtsik', camp: 'soviet-power', factions: ['bolshevik', 'left-sr'] } as const
const chart = (options: TrajectoryChartOptions = {}, query: TrajectoryQuery = petrograd, of: Archive = archive) =>
  trajectoryChart(of, query, options)

const number = (day: string) => daySpan('test', day, 'julian').first

describe('trajectoryChart(archive, query, options)', () => {
  // 19 of 419 in March, about 100 of 2,100 in April (Miéville), 279 of 394 on 31 August, 519 of 933 on 9 September.
  it('draws every vote that tells once, as a share from nothing to all', () => {
    const { data, options } = chart()
    expect(data.datasets[0]!.data.map(({ y }) => y)).toEqual([19 / 419, 100 / 2100, 279 / 394, 519 / 933])
    expect(data.datasets[0]!.data.slice(2).map(({ x }) => x)).toEqual([number('1917-08-31'), number('1917-09-09')])
    // A month is its middle, and a line across it.
    expect(data.datasets[0]!.data[0]!.x).toBe((number('1917-03-01') + number('1917-03-31')) / 2)
    expect(options!.plugins!.pointLabels!.spans!.map((span) => span!.x![1]! - span!.x![0]!)).toEqual([30, 29, 0, 0])
    expect(options!.scales!.y).toMatchObject({ min: 0, max: 1 })
  })

  it('outlines what a source rounds, and keeps the camp’s colour', () => {
    const [set] = chart().data.datasets
    const { ground, camps } = themes.light
    const red = camps['soviet-power']
    expect(set!.pointBackgroundColor).toEqual([red, ground, red, red])
    expect(chart({ theme: 'dark' }).data.datasets[0]!.borderColor).toBe(themes.dark.camps['soviet-power'])
  })

  it('marks the days between which the majority changed, and a month of an event as one', () => {
    const { turnMark } = chart({ events: ['kornilov-march'] }).options!.plugins!
    expect(turnMark!.band).toEqual([(number('1917-04-01') + number('1917-04-30')) / 2, number('1917-08-31')])
    expect(turnMark!.days).toEqual([
      { first: number('1917-08-01'), last: number('1917-08-31'), words: 'Kornilov’s march' },
    ])
  })

  it('says what happened', () => {
    const plain = (text: string | undefined) => text!.replaceAll('\u00a0', ' ')
    const { finding, occasion, note, grounds } = chart().options!.plugins!.frame!
    expect(plain(finding)).toBe('A majority by 31 August (13 September) 1917, up from 4.5%')
    expect(plain(occasion)).toBe(
      'Share of the votes for soviet power in the Petrograd Soviet, of those for and against',
    )
    expect(plain(note)).toContain(
      'The majority changed between April 1917 (Old Style) and 31 August (13 September) 1917.',
    )
    expect(plain(grounds)).toBe('Sources: Miéville; Antonov-Ovseyenko.')
    const ru = chart({ locale: 'ru' }).options!.plugins!.frame!
    expect(plain(ru.finding)).toBe('Большинство — к 31 августа (13 сентября) 1917; сначала 4,5 %')
    const coalition = chart({}, { ...petrograd, camp: 'coalition' }).options!.plugins!.frame!
    expect(plain(coalition.finding)).toBe('The majority lost by 31 August (13 September) 1917: from 95.5% to 44.4%')
    const spring = chart({}, { ...petrograd, to: '1917-04' }).options!.plugins!.frame!
    expect(plain(spring.finding)).toBe('Never a majority: from 4.5% to 4.8%')
    const autumn = chart({}, { ...petrograd, from: '1917-08' }).options!.plugins!.frame!
    expect(plain(autumn.finding)).toBe('A majority throughout: from 70.8% to 55.6%')
    expect(chart({ title: 'Mine', sources: '' }).options!.plugins!.frame).toMatchObject({
      finding: 'Mine',
      grounds: '',
    })
  })

  it('says what it does not know', () => {
    const { finding, occasion, note } = chart({}, vtsik).options!.plugins!.frame!
    const plain = (text: string | undefined) => text!.replaceAll('\u00a0', ' ')
    expect(plain(finding)).toBe('From 18.1–57.5% to 93.1%: when it turned is not known')
    expect(plain(occasion)).toBe('Share of the seats of those for soviet power in the Central Executive Committee')
    expect(plain(note)).toContain('Upright bars: what the figures allow.')
  })

  it('tells share, counts, day, question and source of a point', () => {
    const label = chart().options!.plugins!.tooltip!.callbacks!.label as unknown as (item: object) => string[]
    expect(label({ dataIndex: 3 })).toEqual([
      '55.6%, 519 of 933',
      '9 (22) September 1917',
      'Shall the Presidium’s resignation be refused?',
      'Antonov-Ovseyenko',
    ])
  })

  const cases = [petrograd, vtsik].flatMap((query) =>
    [280, 320, 480, 640, 1200].flatMap((width) => (['en', 'ru'] as const).map((locale) => ({ query, width, locale }))),
  )

  it.each(cases)(
    'keeps its texts apart and whole: $query.body, $width px, $locale',
    async ({ query, width, locale }) => {
      const picture = await drawn(
        chart({ locale, events: ['kornilov-march', 'soviets-turn-everywhere'] }, query),
        width,
      )
      const texts = textsOf(picture)
      const { height } = picture
      picture.destroy()
      expect(texts.length).toBeGreaterThan(10)
      expectApart(texts, width, height)
    },
  )

  it('puts every point where its share is, within half a pixel', async () => {
    const picture = await drawn(chart(), 640)
    const { top, bottom } = picture.chartArea
    for (const [i, { y }] of picture.getDatasetMeta(0).data.entries()) {
      const share = chart().data.datasets[0]!.data[i]!.y
      expect(Math.abs(y - (bottom - share * (bottom - top)))).toBeLessThan(0.5)
    }
    picture.destroy()
  })

  it('requires a body, a camp, an event and a share that there are', () => {
    expect(() => chart({}, { ...petrograd, camp: 'reds' })).toThrow(/^trajectory requires a known id, got "reds"/)
    expect(() => chart({ events: ['kornilov'] })).toThrow(/^trajectoryChart requires a known id, got "kornilov"/)
    expect(() => chart({}, { ...petrograd, to: '1917-02' })).toThrow(
      new RangeError('trajectoryChart requires at least one share that is known, got none'),
    )
    expect(() => chart({ theme: 'blue' as 'light' })).toThrow(/^trajectoryChart requires a theme of light, dark, print/)
    expect(() => chart({ locale: 'de' as 'en' })).toThrow(/^trajectoryChart requires one of en, ru/)
  })
})

describe('monthTicks(first, last, locale)', () => {
  it('has the first of each month in both calendars, over the end of a year', () => {
    const ticks = monthTicks(number('1917-11-15'), number('1918-02-01'), 'ru')
    expect(ticks.map(({ label }) => label)).toEqual([
      ['Декабрь', '14 дек'],
      ['Январь', '14 янв'],
      ['Февраль', '14 фев'],
    ])
    expect(ticks.map(({ value }) => value)).toEqual(['1917-12-01', '1918-01-01', '1918-02-01'].map(number))
  })
})

describe('mixed(colour, ground, share)', () => {
  it('goes from the ground to the colour', () => {
    expect([0, 0.5, 1].map((share) => mixed('#a6002e', '#ffffff', share))).toEqual(['#ffffff', '#d38097', '#a6002e'])
  })
})
