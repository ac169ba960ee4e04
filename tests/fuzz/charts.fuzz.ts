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
import { nasty } from './nasty.js'
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

/** What each chart is drawn of. */
const ARGUMENTS: Readonly<Record<ChartName, fc.Arbitrary<readonly unknown[]>>> = {
  tallyChart: fc.tuple(fc.oneof(motions, tallies, severalMotions), asked({ ...judged, ...compared })),
  hemicycleChart: fc.tuple(fc.oneof(motions, tallies, compositions), asked(judged)),
  hallChart: fc.tuple(left, asked({ ...judged, left: fc.constantFrom('for', 'against') })),
  trajectoryChart: fc.tuple(bodies, asked()).map(([subject, options]) => [...subject, options]),
  shiftChart: fc.tuple(twoOfAKind, asked(pair)).map(([both, options]) => [...both, options]),
  readingsChart: fc.tuple(motions, asked(compared)),
  rulesChart: fc.tuple(motions, asked(compared)),
  flowChart: fc.tuple(twoOfAKind, asked(pair)).map(([both, options]) => [...both, options]),
  powerChart: fc.tuple(compositions, asked(judged)),
  ternaryChart: fc.tuple(severalMotions, asked(compared)),
  adoptionChart: fc.tuple(adopted, asked()).map(([subject, options]) => [...subject, options]),
}

/** Of all charts. */
const OPTIONS = [...Object.keys(wordings), 'rule', 'rules', 'reading', 'readings', 'left', 'events', 'came', 'cannot']

let reader: Reader

beforeAll(async () => {
  reader = await openReader()
})

afterAll(async () => {
  await reader.close()
})

describe.each(Object.keys(ARGUMENTS) as ChartName[])('%s(…)', (name) => {
  // Each is called with what is meant for it, and with options that are not.
  const call = charts[name] as (...args: readonly unknown[]) => Picture
  const sizes = fc.record({ width: fc.integer({ min: 240, max: 1_200 }) })

  fuzz('is drawn, or says what it requires', 90, fc.tuple(ARGUMENTS[name], sizes), async ([args, size]) => {
    const config = await answered(() => call(...args), false)
    if (!config) return
    const svg = await renderSvg(config, { ...size, embedFont: false })
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/)
    expect(await reader.faultsOf(svg, 'image/svg+xml')).toEqual([])
  })

  const nonsense = fc.oneof(nasty, fc.dictionary(fc.constantFrom(...OPTIONS), nasty, { minKeys: 1, maxKeys: 2 }))
  fuzz('refuses options that are none', 60, fc.tuple(ARGUMENTS[name], nonsense), async ([args, options]) => {
    await answered(async () => renderSvg(call(...args.slice(0, -1), options), { embedFont: false }), false)
  })
})

it('draws every chart that the package has', () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual(
    Object.keys(charts)
      .filter((name) => /^[a-z]\w*Chart$/.test(name))
      .sort(),
  )
})
