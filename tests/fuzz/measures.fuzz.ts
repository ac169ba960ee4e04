import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.js'
import { rules } from '../measure/oracle.js'
import { answered } from './answered.js'
import { archives, compositions, days, houses, motions, tallies } from './arbitraries.js'
import { fuzz } from './fuzz.js'
import { nasty } from './nasty.js'
import { oddities } from './oddities.js'
import { type Place, placesOf, replaced } from './places.js'

/** What the package exports as functions. */
type FunctionName = {
  [Name in keyof typeof library]: (typeof library)[Name] extends (...args: never) => unknown ? Name : never
}[keyof typeof library]

const counts = fc.oneof(
  fc.nat(60),
  fc.tuple(fc.nat(9), fc.nat(3)).map(([least, more]) => [least, least + more]),
  fc.constantFrom(null, [3, null], 0, 10 ** 9, 2 ** 53 - 1),
)
const numbers = fc.array(fc.oneof(fc.nat(40), fc.constantFrom(0, 10 ** 6, 2 ** 53 - 1)), { maxLength: 9 })
const seats = fc.array(fc.nat(40), { minLength: 1, maxLength: 9 })
const game = seats.map((own) => [own, Math.floor(own.reduce((sum, one) => sum + one, 0) / 2) + 1])
const ranges = fc.array(counts, { maxLength: 7 })
const pairs = fc
  .array(fc.tuple(fc.nat(900), fc.nat(900)), { maxLength: 9 })
  .map((list) => [list.map(([votes]) => votes), list.map(([, own]) => own)])
const words = { locale: fc.constantFrom('en', 'ru'), calendar: fc.constantFrom('both', 'old', 'new') }
const wordings = fc.record({ ...words, rule: rules, reading: fc.nat(2) }, { requiredKeys: [] })
const subjects = fc.oneof(motions, compositions, tallies)
const bases = fc.constantFrom('decisive', 'cast', 'present', 'members')

/** An archive, and the id of something in it, or of nothing. */
const idIn = (list: 'votes' | 'compositions' | 'events' | 'factions' | 'sessions' | 'sources' | 'soviets') =>
  fc
    .tuple(archives, fc.nat())
    .map(([archive, i]) => [archive, archive[list][i % (archive[list].length + 1)]?.id ?? 'none'])
const found = fc.tuple(
  archives,
  fc.record(
    {
      soviet: fc.constantFrom('petrograd', 'soviet-1', 'petrograd-soviet'),
      section: fc.constantFrom('all', 'sr', 'soviet-2'),
      from: days,
      to: days,
      calendar: fc.constantFrom('julian', 'gregorian'),
    },
    { requiredKeys: [] },
  ),
)
const series = archives.chain((archive) =>
  fc
    .record({
      body: fc.constantFrom(...archive.soviets.map(({ id }) => id)),
      camp: fc.constantFrom(...archive.camps.map(({ id }) => id)),
      of: bases,
      factions: fc.subarray(archive.factions.map(({ id }) => id)),
    })
    .map((query) => [archive, query] as const),
)
const judged = fc.tuple(tallies, rules)

/** Arguments that each function is made for. */
const SOUND: Record<FunctionName, fc.Arbitrary<readonly unknown[]>> = {
  bounds: fc.tuple(counts),
  compositionById: idIn('compositions'),
  eventById: idIn('events'),
  factionById: idIn('factions'),
  findCompositions: found,
  findEvents: found,
  findSessions: found,
  findVotes: found,
  formatDay: fc.tuple(days, fc.record({ ...words, weekday: fc.boolean() }, { requiredKeys: [] })),
  motionById: idIn('votes'),
  newStyle: fc.tuple(days),
  oldStyle: fc.tuple(days),
  parseArchive: fc.constant([{}]),
  sessionById: idIn('sessions'),
  sourceById: idIn('sources'),
  sovietById: idIn('soviets'),
  voteById: idIn('votes'),
  weekday: fc.tuple(days),
  adoptions: idIn('votes'),
  agreementIndex: fc.tuple(tallies),
  banzhaf: game,
  banzhafExact: game,
  banzhafRange: fc.tuple(ranges, fc.oneof(rules, fc.nat(90))),
  campTally: fc.tuple(tallies, motions, fc.constantFrom('reds', 'camp-1', 'soviet-power')),
  concurrence: fc.tuple(tallies, rules),
  effectiveParties: fc.tuple(numbers),
  flowBounds: fc.tuple(ranges, ranges, fc.record({ came: counts, went: counts }, { requiredKeys: [] })),
  gallagher: pairs,
  loosemoreHanby: pairs,
  majority: judged,
  minimalCoalitions: game,
  pedersen: pairs,
  penroseBanzhaf: game,
  percentages: fc.tuple(numbers, fc.nat(10)),
  raeDisproportionality: pairs,
  raeFractionalization: fc.tuple(numbers),
  readingsRange: fc.tuple(motions),
  reconcile: fc.tuple(compositions),
  rice: fc.tuple(tallies),
  twoThirds: fc.tuple(bases),
  sainteLague: pairs,
  shapleyShubik: game,
  shapleyShubikExact: game,
  shapleyShubikRange: fc.tuple(ranges, fc.oneof(rules, fc.nat(90))),
  shift: fc.oneof(fc.tuple(tallies, tallies), fc.tuple(houses, houses)),
  survival: judged,
  swing: fc.tuple(tallies, tallies, bases),
  trajectory: series,
  turningPoint: series.map(([archive, query]) => [library.trajectory(archive, query)]),
  verdicts: fc.tuple(motions, fc.array(rules, { maxLength: 4 })),
  weighted: fc
    .array(fc.tuple(tallies, fc.nat(50)), { maxLength: 5 })
    .map((list) => [list.map(([tally]) => tally), list.map(([, weight]) => weight)]),
  captions: fc.tuple(subjects, wordings),
  describe: fc.tuple(subjects, wordings),
  table: fc.tuple(subjects, wordings),
}

/** Every object within a value, itself too. */
function objectsIn(value: unknown, known = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || known.has(value)) return known
  known.add(value)
  for (const own of Object.values(value)) objectsIn(own, known)
  return known
}

/** What is no figure in a record. */
const NO_FIGURES = ['year', 'place', 'lat', 'lon', 'collective', 'about']

/** Where an argument may be nonsense: anywhere, but what `parseArchive` has checked, in its figures and as a whole. */
function placesIn(arg: unknown): Place[] {
  const isLinked = placesOf(arg).some((place) => ['id', 'source', 'faction'].includes(String(place.at(-1))))
  if (!isLinked) return placesOf(arg)
  const figures = placesOf(arg, (own) => typeof own === 'number' || typeof own === 'boolean')
  return [[], ...figures.filter((place) => !NO_FIGURES.includes(String(place.at(-1))))]
}

describe.each(Object.keys(SOUND) as FunctionName[])('%s(…)', (name) => {
  // Each is called with what is meant for it, and with what is not meant for any.
  const call = library[name] as (...args: readonly unknown[]) => unknown

  fuzz('answers in numbers, or says what it requires', 60, SOUND[name], async (args) => {
    await answered(() => call(...args))
  })

  const nonsense = fc.tuple(SOUND[name], fc.nat(), nasty).map(([args, i, by]) => {
    const places = args.flatMap((arg, at) => placesIn(arg).map((place) => [at, ...place]))
    return replaced(args, places[i % places.length]!, by) as readonly unknown[]
  })
  fuzz('refuses what is nonsense', 60, nonsense, async (args) => {
    const answer = await answered(() => call(...args), false)
    expect(oddities(answer, objectsIn(args))).toEqual([])
  })
})

it('tries every function that the package has', () => {
  const functions = Object.entries(library).filter(([name, own]) => typeof own === 'function' && /^[a-z]/.test(name))
  expect(Object.keys(SOUND).sort()).toEqual(functions.map(([name]) => name).sort())
})
