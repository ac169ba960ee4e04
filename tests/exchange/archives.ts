import fc from 'fast-check'
import { bools, counts, days, localTexts, percents, texts, urls } from './values.js'

/** Records with ids `a-1`, `a-2` … of `prefix`. */
function listed<T extends object>(prefix: string, of: fc.Arbitrary<T>, least: number, most: number) {
  return fc
    .array(of, { minLength: least, maxLength: most })
    .map((list) => list.map((record, i) => ({ id: `${prefix}-${i + 1}`, ...record })))
}

/** A record of some keys that are always there and some that may be. */
function some<T extends object, U extends object>(
  needed: fc.Arbitrary<T>,
  optional: { [K in keyof U]: fc.Arbitrary<U[K]> },
) {
  return fc.tuple(needed, fc.record(optional, { requiredKeys: [] })).map(([a, b]) => ({ ...a, ...b }))
}

const division = some(fc.record({ for: counts, against: counts }), { abstain: counts, notVoting: counts })
const attendance = { present: counts, members: counts }

const ids = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((i) => `${prefix}-${i}`)
const [source, camp, faction, soviet, session] = [
  ids('source', 2),
  ids('camp', 2),
  ids('faction', 3),
  ids('soviet', 3),
  ids('session', 2),
]

const citation = { citing: texts, about: bools, day: days, givenAs: texts, url: urls, note: texts }
const cited = fc.record({ source, locator: texts })

const readings = <T extends object>(of: fc.Arbitrary<T>) =>
  fc.array(
    fc.tuple(some(cited, citation), of).map(([a, b]) => ({ ...a, ...b })),
    { minLength: 1, maxLength: 3 },
  )

const keyed = <T>(id: fc.Arbitrary<string>, of: fc.Arbitrary<T>) =>
  fc.dictionary(id, of, { maxKeys: 3, noNullPrototype: true })

const vote = {
  session,
  question: localTexts,
  method: fc.constantFrom(
    'leaving-the-room',
    'moving-apart',
    'show-of-hands',
    'roll-call',
    'secret-ballot',
    'acclamation',
    'unknown',
  ),
  outcome: fc.constantFrom('carried', 'rejected', 'elected', 'tied', 'disputed', 'unknown'),
}
const side = fc.record({ camp, label: localTexts })
const names = fc.array(localTexts, { maxLength: 2 })
const margin = fc.record({ of: fc.constantFrom('for', 'against'), by: counts })
const tally = fc
  .tuple(
    division,
    fc.record(
      {
        ...{ ...attendance, margin, byFaction: keyed(faction, division), bySection: keyed(soviet, division) },
        byGroup: fc.array(
          fc.tuple(fc.record({ label: localTexts }), division).map(([a, b]) => ({ ...a, ...b })),
          { maxLength: 2 },
        ),
        voters: fc.record({ for: names, against: names, abstain: names }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([a, b]) => ({ ...a, ...b }))
const about = { mover: localTexts, consequence: localTexts, note: texts }

const motion = some(fc.record({ ...vote, kind: fc.constant('motion'), readings: readings(tally) }), {
  ...about,
  camps: fc.record({ for: side, against: side }),
  links: fc.constant(['march-1']),
  mentions: fc.array(some(cited, citation), { maxLength: 2 }),
})
const options = fc.array(fc.record({ label: localTexts, votes: counts }), { minLength: 1, maxLength: 3 })
const choice = some(
  fc.record({
    ...vote,
    kind: fc.constantFrom('choice', 'election'),
    readings: readings(some(fc.record({ options }), { abstain: counts, ...attendance })),
  }),
  about,
)

/** Small archives as the records that `parseArchive` reads, with votes of the kinds of `votes`. */
function archivesOf<T extends object>(votes: fc.Arbitrary<T>) {
  return fc.record({
    sources: listed(
      'source',
      some(
        fc.record({
          author: fc.option(texts),
          title: texts,
          year: fc.option(fc.integer({ min: 1917, max: 2026 })),
          kind: fc.constantFrom('document', 'press', 'memoir'),
          language: fc.constantFrom('en', 'ru'),
          short: localTexts,
        }),
        { url: urls, note: texts, grade: fc.constantFrom('A', 'D'), calendar: fc.constantFrom('old', 'both') },
      ),
      2,
      3,
    ),
    camps: listed('camp', fc.record({ name: localTexts, colour: fc.constantFrom('soviet-power', 'coalition') }), 2, 2),
    factions: listed(
      'faction',
      some(
        fc.record({
          name: localTexts,
          short: localTexts,
          colour: fc.constantFrom('bolshevik', 'sr'),
          place: fc.integer({ min: 0, max: 100 }),
        }),
        { note: texts },
      ),
      3,
      3,
    ).map(([first, second, third]) => [
      first,
      { ...second, splitFrom: { faction: 'faction-1', day: '1917-11' } },
      third,
    ]),
    soviets: listed(
      'soviet',
      some(fc.record({ name: localTexts, short: localTexts, kind: fc.constant('section') }), {
        place: localTexts,
        note: texts,
      }),
      3,
      3,
    ).map(([first, second, third]) => [first, { ...second, partOf: 'soviet-3' }, third]),
    sessions: listed(
      'session',
      some(fc.record({ soviet, day: days }), {
        label: localTexts,
        agenda: fc.array(localTexts, { maxLength: 2 }),
        attendance: readings(fc.record(attendance, { requiredKeys: [] })),
        note: texts,
      }),
      2,
      3,
    ),
    votes: listed('vote', votes, 0, 4),
    compositions: listed(
      'make-up',
      some(
        fc.record({
          session,
          unit: fc.constantFrom('delegates', 'deputies', 'percent'),
          readings: readings(
            some(fc.record({ total: counts, seats: keyed(faction, counts) }), {
              ...{ voting: counts, consultative: counts, declared: counts, percent: keyed(faction, percents) },
              groups: fc.array(some(fc.record({ label: localTexts, seats: counts }), { percent: percents }), {
                maxLength: 2,
              }),
              partitions: fc.array(
                fc.record({ by: localTexts, parts: fc.array(fc.record({ label: localTexts, seats: counts })) }),
                { maxLength: 2 },
              ),
              majority: fc.uniqueArray(faction, { maxLength: 3 }),
            }),
          ),
        }),
        { what: localTexts, note: texts },
      ),
      0,
      2,
    ),
    events: listed(
      'march',
      some(
        fc.record({
          day: days,
          title: localTexts,
          text: localTexts,
          readings: readings(fc.record({ count: counts }, { requiredKeys: [] })),
        }),
        { until: days, soviet, note: texts },
      ),
      1,
      2,
    ),
  })
}

/** Small archives as the records that `parseArchive` reads. */
export const archives = archivesOf(fc.oneof(motion, choice))

/** The same, with motions alone. */
export const archivesOfMotions = archivesOf(motion)
