import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as charts from '../../src/chart/index.js'
import type { Picture } from '../../src/chart/picturesOf.js'
import type { Archive, Motion } from '../../src/index.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { rules } from '../measure/oracle.js'
import { answered } from './answered.js'
import { archives, compositions, motions, tallies } from './arbitraries.js'
import { fuzz } from './fuzz.js'
import { type Reader, openReader } from './reader.js'

/** What draws a picture. */
type ChartName = Extract<keyof typeof charts, `${string}Chart`>

const wordings = {
  locale: fc.constantFrom('en' as const, 'ru' as const),
  calendar: fc.constantFrom('both' as const, 'old' as const, 'new' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'print' as const),
  patterns: fc.boolean(),
  title: fc.string(),
  note: fc.string({ unit: 'grapheme', maxLength: 200 }),
  fill: fc.boolean(),
  ground: fc.constantFrom('transparent', '#123456'),
}
/** Options of every picture, and some of one. */
const asked = (own: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ ...wordings, ...own }, { requiredKeys: [] })
const judged = { rule: rules, reading: fc.nat(1) }
const compared = { rules: fc.array(rules, { minLength: 1, maxLength: 3 }) }
const pair = { readings: fc.tuple(fc.nat(1), fc.nat(1)) }

const left = motions.map((own): Motion => ({ ...own, method: 'leaving-the-room' }))
const severalMotions = fc.array(motions, { minLength: 1, maxLength: 5 })
const twoOfAKind = fc.oneof(fc.tuple(motions, motions), fc.tuple(compositions, compositions))
const bodies = archives.chain((archive: Archive) =>
  fc
    .record({
      body: fc.constantFrom(...archive.soviets.map(({ id }) => id)),
      camp: fc.constantFrom(...archive.camps.map(({ id }) => id)),
      section: fc.constant('all' as const),
      factions: fc.subarray(archive.factions.map(({ id }) => id)),
    })
    .map((query) => [archive, query] as const),
)
const adopted = archives
  .filter(({ votes }) => votes.length > 0)
  .chain((archive) =>
    fc
      .constantFrom(...archive.votes)
      .map(
        (vote) => [{ ...archive, events: archive.events.map((own) => ({ ...own, adopts: vote })) }, vote.id] as const,
      ),
  )

/** Configurations of every chart, made when they are asked for. */
const DRAWN: Readonly<Record<ChartName, fc.Arbitrary<() => object>>> = {
  tallyChart: fc.tuple(fc.oneof(motions, tallies, severalMotions), asked({ ...judged, ...compared })).map(
    ([subject, options]) =>
      () =>
        charts.tallyChart(subject, options),
  ),
  hemicycleChart: fc.tuple(fc.oneof(motions, tallies, compositions), asked(judged)).map(
    ([subject, options]) =>
      () =>
        charts.hemicycleChart(subject, options),
  ),
  hallChart: fc.tuple(left, asked({ ...judged, left: fc.constantFrom('for', 'against') })).map(
    ([vote, options]) =>
      () =>
        charts.hallChart(vote, options),
  ),
  trajectoryChart: fc.tuple(bodies, asked()).map(
    ([[archive, query], options]) =>
      () =>
        charts.trajectoryChart(archive, query, options),
  ),
  shiftChart: fc.tuple(twoOfAKind, asked(pair)).map(
    ([[before, after], options]) =>
      () =>
        charts.shiftChart(before as Motion, after as Motion, options),
  ),
  readingsChart: fc.tuple(motions, asked(compared)).map(
    ([vote, options]) =>
      () =>
        charts.readingsChart(vote, options),
  ),
  rulesChart: fc.tuple(motions, asked(compared)).map(
    ([vote, options]) =>
      () =>
        charts.rulesChart(vote, options),
  ),
  flowChart: fc.tuple(twoOfAKind, asked(pair)).map(
    ([[before, after], options]) =>
      () =>
        charts.flowChart(before as Motion, after as Motion, options),
  ),
  powerChart: fc.tuple(compositions, asked(judged)).map(
    ([own, options]) =>
      () =>
        charts.powerChart(own, options),
  ),
  ternaryChart: fc.tuple(severalMotions, asked(compared)).map(
    ([votes, options]) =>
      () =>
        charts.ternaryChart(votes, options),
  ),
  adoptionChart: fc.tuple(adopted, asked()).map(
    ([[archive, id], options]) =>
      () =>
        charts.adoptionChart(archive, id, options),
  ),
}

let reader: Reader

beforeAll(async () => {
  reader = await openReader()
})

afterAll(async () => {
  await reader.close()
})

describe.each(Object.keys(DRAWN) as ChartName[])('%s(…)', (name) => {
  const sizes = fc.record({ width: fc.integer({ min: 240, max: 1_200 }) })
  fuzz('is drawn, or says what it requires', 90, fc.tuple(DRAWN[name], sizes), async ([draw, size]) => {
    const config = await answered(draw, false)
    if (!config) return
    const svg = await renderSvg(config as Picture, { ...size, embedFont: false })
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/)
    expect(await reader.faultsOf(svg, 'image/svg+xml')).toEqual([])
  })
})

it('draws every chart that the package has', () => {
  expect(Object.keys(DRAWN).sort()).toEqual(
    Object.keys(charts)
      .filter((name) => /^[a-z]\w*Chart$/.test(name))
      .sort(),
  )
})
