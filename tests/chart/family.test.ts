import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import { describe, expect, it } from 'vitest'
import gallery from '../../examples/gallery.js'
import { archive } from '../../src/archive/index.js'
import {
  adoptionChart,
  flowChart,
  hallChart,
  hemicycleChart,
  type PictureOptions,
  powerChart,
  readingsChart,
  rulesChart,
  shiftChart,
  tallyChart,
  ternaryChart,
} from '../../src/chart/index.js'
import {
  type Composition,
  compositionById,
  type House,
  majorityOfCast,
  type Motion,
  motionById,
  type Tally,
  type Vote,
} from '../../src/index.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { drawn } from './drawn.js'
import { expectApart } from './expectApart.js'
import { textsOf } from './textsOf.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const power = motionById(archive, 'petrograd-soviet-1917-08-31-power')
const committee = compositionById(archive, 'vtsik-1917-06')
const votes: readonly Vote[] = archive.votes
const curiae = votes.filter(
  (own): own is Motion => own.kind === 'motion' && own.id.startsWith('democratic-conference-1917-09-19-curia'),
)
const MARKUP = '<b onclick="x()">&amp;</b>'
const LONG = 'Объединённая фракция беспартийных делегатов от уездных и волостных земских собраний'

/** The vote of 9 September with other numbers. */
function vote(tally: Tally, more: Partial<Motion> = {}): Motion {
  const [{ source, locator }] = presidium.readings as [Motion['readings'][number]]
  return { ...presidium, readings: [{ source, locator, ...tally }], ...more }
}

/** The committee of June with other seats. */
function house(own: House): Composition {
  const [{ source, locator }] = committee.readings as [Composition['readings'][number]]
  return { ...committee, readings: [{ source, locator, ...own }] }
}

const forty = house({
  total: 820,
  seats: [],
  groups: Array.from({ length: 40 }, (_, i) => ({ label: { en: `${LONG} ${i + 1}` }, seats: i + 1 })),
})
const marked = house({
  total: 30,
  seats: [],
  groups: [10, 20].map((seats, i) => ({ label: { en: `${MARKUP} ${i}` }, seats })),
})
const large = house({
  total: 5000,
  seats: [],
  groups: [2000, 3000].map((seats, i) => ({ label: { en: `group ${i}` }, seats })),
})
const camps = {
  for: { ...presidium.camps!.for, label: { en: MARKUP } },
  against: { ...presidium.camps!.against, label: { en: LONG } },
}
const strange = vote({ for: 10, against: 20, abstain: 3 }, { camps, question: { en: `${MARKUP} ${LONG}?` } })

type Draw = (options: PictureOptions) => ChartConfiguration<ChartType, DefaultDataPoint<ChartType>, string>

/** What every chart of a vote, and of a house, is tried with. */
const ofVote = (subject: Motion): Record<string, Draw> => ({
  tallyChart: (options) => tallyChart(subject, options),
  'tallyChart of two': (options) => tallyChart([subject, power], { rules: [majorityOfCast], ...options }),
  hemicycleChart: (options) => hemicycleChart(subject, options),
  hallChart: (options) => hallChart(subject, options),
  readingsChart: (options) => readingsChart(subject, options),
  rulesChart: (options) => rulesChart(subject, options),
  shiftChart: (options) => shiftChart(subject, power, options),
  flowChart: (options) => flowChart(power, subject, options),
  ternaryChart: (options) => ternaryChart([subject, power], options),
})
const ofHouse = (subject: Composition): Record<string, Draw> => ({
  hemicycleChart: (options) => hemicycleChart(subject, options),
  powerChart: (options) => powerChart(subject, options),
  shiftChart: (options) => shiftChart(committee, subject, options),
  flowChart: (options) => flowChart(committee, subject, options),
})

const pictures: { name: string; draw: Draw }[] = [
  ...gallery,
  {
    name: 'twelve votes',
    draw: (options) => tallyChart(curiae, { rules: [majorityOfCast], ...options }),
  },
  { name: 'twelve votes compared', draw: (options) => ternaryChart(curiae, options) },
  ...Object.entries(ofVote(strange)).map(([name, draw]) => ({ name: `${name} of strange names`, draw })),
  ...Object.entries(ofHouse(forty)).map(([name, draw]) => ({ name: `${name} of forty groups`, draw })),
  ...Object.entries(ofHouse(large)).map(([name, draw]) => ({ name: `${name} of 5,000`, draw })),
]

describe('every picture of the family', () => {
  it.each(
    pictures.flatMap(({ name, draw }) =>
      [320, 640, 1200].flatMap((width) => (['en', 'ru'] as const).map((locale) => ({ name, draw, width, locale }))),
    ),
  )(
    'keeps its texts apart, legible and on the canvas: $name, $width px, $locale',
    async ({ draw, width, locale }) => {
      for (const theme of ['light', 'print'] as const) {
        const chart = await drawn(draw({ locale, theme }), width)
        expectApart(textsOf(chart), chart.width, chart.height)
        chart.destroy()
      }
    },
    180_000,
  )

  it.each(gallery)('says what it shows, from where, and lets a page say it otherwise: $name', async ({ draw }) => {
    const { frame } = draw().options!.plugins!
    for (const text of [frame!.finding, frame!.occasion, frame!.grounds]) expect(text).not.toBe('')
    const own = { title: 'A title', subtitle: 'A subtitle', note: 'A note', sources: 'By hand' }
    const texts = textsOf(await drawn(draw(own))).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(Object.values(own)))
  })

  it.each(gallery)('lets ordinary options win: $name', async ({ draw }) => {
    const config = draw()
    const { plugins, ...options } = config.options!
    const chart = await drawn({
      ...config,
      options: {
        ...options,
        plugins: { ...plugins, tooltip: { ...plugins?.tooltip, enabled: false } },
        maintainAspectRatio: true,
      },
    })
    expect(chart.options.plugins!.tooltip!.enabled).toBe(false)
    expect([chart.width, chart.height]).toEqual([640, 400])
  })

  it.each(gallery)('is drawn anew from new data, and leaves what it was given as it was: $name', async ({ draw }) => {
    const before = await drawn(draw())
    const told = textsOf(before).map(({ text }) => text)
    const config = draw({ locale: 'ru', theme: 'dark' })
    const kept = JSON.stringify(draw().data)
    Object.assign(before, { options: { ...before.options, ...config.options, responsive: false, animation: false } })
    before.data = config.data
    before.update()
    const anew = textsOf(before).map(({ text }) => text)
    expect(anew).not.toEqual(told)
    expect(anew).toEqual(textsOf(await drawn(config, before.width)).map(({ text }) => text))
    expect(JSON.stringify(draw().data)).toBe(kept)
  })

  it.each(gallery)('has tooltips of at least two lines, with a source: $name', async ({ draw }) => {
    const chart = await drawn(draw())
    const label = chart.options.plugins!.tooltip!.callbacks!.label as unknown as (item: object) => string[]
    const lines = chart.data.datasets.flatMap(({ data }, datasetIndex) =>
      data.map((_, dataIndex) => label({ datasetIndex, dataIndex, chart })),
    )
    expect(lines.some((own) => own.length >= 2)).toBe(true)
    const { grounds } = chart.options.plugins!.frame!
    expect(
      lines.flat().some((line) => grounds!.replaceAll('\u00a0', ' ').includes(line.replace(/^.*\(|\)$/g, ''))),
    ).toBe(true)
  })

  it.each(gallery)('shows names as text, never as markup: $name', async ({ draw }) => {
    const svg = await renderSvg(draw({ title: MARKUP }))
    expect(svg).not.toContain('<b onclick')
    expect(svg).toContain('&lt;b onclick')
  })
})

describe('a picture of little', () => {
  const CASES: Record<string, Tally> = {
    'no votes': { for: 0, against: 0, abstain: 0 },
    'one vote': { for: 1, against: 0, abstain: 0 },
    'all abstained': { for: 0, against: 0, abstain: 12 },
    'unknown counts': { for: null, against: null, abstain: null },
    'open ranges': { for: [200, null], against: [10, 20] },
  }

  it.each(
    Object.entries(CASES).flatMap(([what, tally]) =>
      Object.entries(ofVote(vote(tally))).map(([name, draw]) => ({ what, name, draw })),
    ),
  )('is sensible, or refused by its name: $name of $what', async ({ name, draw }) => {
    let config: ChartConfiguration
    try {
      config = draw({})
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      // What a measure refuses, it refuses by its own name.
      expect((error as Error).message).toMatch(new RegExp(`^(${name.split(' ')[0]!}|flowBounds) requires .*, got `))
      return
    }
    for (const width of [320, 640]) {
      const chart = await drawn(config, width)
      const texts = textsOf(chart)
      expectApart(texts, chart.width, chart.height)
      expect(texts.map(({ text }) => text).join(' ')).not.toMatch(/NaN|undefined|null|Infinity/)
      chart.destroy()
    }
  })

  it.each(Object.entries(ofHouse(marked)))('shows markup as text: %s', async (_, draw) => {
    const svg = await renderSvg(draw({}))
    expect(svg).not.toContain('<b onclick')
    expect(svg).toContain('&lt;b onclick')
  })

  it.each(Object.entries(ofHouse(house({ total: null, seats: [], groups: [{ label: { en: 'a' }, seats: null }] }))))(
    'refuses a house without numbers by its name: %s',
    (name, draw) => {
      expect(() => draw({})).toThrow(new RegExp(`^(${name}|flowBounds) requires .*, got `))
    },
  )

  it('refuses what nobody adopted, and no votes at all', () => {
    expect(() => adoptionChart(archive, 'petrograd-soviet-1917-09-09-presidium')).toThrow(
      'adoptionChart requires a resolution that somebody took over, got "petrograd-soviet-1917-09-09-presidium"',
    )
    expect(() => tallyChart([])).toThrow('tallyChart requires at least one vote, got none')
    expect(() => ternaryChart([])).toThrow('ternaryChart requires at least one vote whose counts are known, got none')
    expect(() => hallChart({ ...presidium, method: 'show-of-hands' })).toThrow(
      'hallChart requires a vote by leaving the room, got "show-of-hands" of "petrograd-soviet-1917-09-09-presidium"',
    )
  })
})

describe('what has no room', () => {
  it('is told in chart.warnings, and not where it has', async () => {
    const narrow = await drawn(ternaryChart(Array.from({ length: 60 }, () => presidium)) as ChartConfiguration, 320)
    expect(narrow.warnings?.[0]).toMatch(/^ternaryChart has no room for the number \d+ of “.*” at a width of 320 px$/)
    expect((await drawn(tallyChart(presidium) as ChartConfiguration, 640)).warnings).toBeUndefined()
  })
})
