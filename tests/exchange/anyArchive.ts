import fc from 'fast-check'

/** A record of which any of the optional keys may be left out. */
function some<T, K extends keyof T>(shape: { [P in keyof T]: fc.Arbitrary<T[P]> }, requiredKeys: K[]) {
  return fc.record<T, K>(shape, { requiredKeys })
}

const text = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom('Совет', 'yes', 'abstain', 'a "b"\n', '__proto__'))
  .filter((t) => /\S/.test(t))
const localText = some({ en: text, ru: text }, ['en'])
const whole = fc.nat(2000)
const count = fc.oneof(
  whole,
  fc.tuple(whole, whole).map(([a, b]) => [a, a + b]),
  fc.constant(null),
)
const known = fc.oneof(whole, fc.tuple(whole, fc.constant(null)))
const days = fc.constantFrom('1917-09-09', '1917-10', '1918-02-01', '1900-02-29')
const otherDays = fc.constantFrom('1917-03-02', '1917-04')
const body = fc.constantFrom('sr', 'petrograd', 'moscow')
const party = fc.constantFrom('sr', 'bolshevik')
const about = {
  citing: text,
  about: fc.boolean(),
  day: otherDays,
  givenAs: text,
  note: text,
  url: fc.webUrl({ withQueryParameters: true }),
}
const citation = { source: fc.constantFrom('reed', 'pss'), locator: text }
const attendance = { present: known, members: known }
const division = some({ for: count, against: count, abstain: known, notVoting: known }, ['for', 'against'])
const parts = (keys: fc.Arbitrary<string>) => fc.dictionary(keys, division, { minKeys: 1, maxKeys: 2 })

const tally = some(
  {
    ...citation,
    ...about,
    ...attendance,
    for: count,
    against: count,
    abstain: known,
    notVoting: known,
    margin: fc.record({ of: fc.constantFrom('for', 'against'), by: count }),
    byFaction: parts(party),
    bySection: parts(body),
    byGroup: fc.array(fc.record({ label: localText, for: count, against: count }), { minLength: 1, maxLength: 2 }),
    voters: fc.constant({ for: [{ en: 'Chkheidze' }] }),
  },
  ['source', 'locator', 'for', 'against'],
)
const option = fc.record({ label: localText, votes: count })
const choices = some(
  {
    ...citation,
    ...about,
    ...attendance,
    options: fc.array(option, { minLength: 1, maxLength: 3 }),
    abstain: known,
    notVoting: known,
  },
  ['source', 'locator', 'options'],
)
const story = { links: fc.constant(['march']), note: text }
const vote = {
  session: fc.constantFrom('a', 'b'),
  question: localText,
  mover: localText,
  method: fc.constantFrom('leaving-the-room', 'moving-apart', 'roll-call', 'unknown'),
  outcome: fc.constantFrom('carried', 'rejected', 'elected', 'tied', 'disputed', 'unknown'),
  consequence: localText,
  mentions: fc.array(some({ ...citation, ...about }, ['source', 'locator']), { minLength: 1, maxLength: 2 }),
  ...story,
}
const side = fc.record({ camp: fc.constant('reds'), label: localText })
const readings = <T>(reading: fc.Arbitrary<T>) => fc.array(reading, { minLength: 1, maxLength: 3 })
const needed = ['session', 'question', 'method', 'outcome', 'kind', 'readings'] as const
const votes = fc.array(
  fc.oneof(
    some(
      {
        ...vote,
        kind: fc.constant('motion'),
        camps: fc.record({ for: side, against: side }),
        readings: readings(tally),
      },
      [...needed],
    ),
    some({ ...vote, kind: fc.constantFrom('choice', 'election'), readings: readings(choices) }, [...needed]),
  ),
  { maxLength: 3 },
)
const soviet = some(
  {
    name: localText,
    short: localText,
    kind: fc.constantFrom('city-soviet', 'section', 'assembly'),
    place: localText,
    coordinates: fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) }),
    note: text,
  },
  ['name', 'short', 'kind'],
)
const faction = some({ name: localText, short: localText, colour: fc.constant('sr'), place: fc.nat(100), note: text }, [
  'name',
  'short',
  'colour',
  'place',
])
const source = some(
  {
    author: fc.option(text),
    title: text,
    year: fc.option(fc.integer({ min: 1, max: 2100 })),
    kind: fc.constantFrom('document', 'memoir', 'web'),
    grade: fc.constantFrom('A', 'D'),
    calendar: fc.constantFrom('old', 'both'),
    language: fc.constantFrom('ru', 'en'),
    short: localText,
    url: fc.constant('https://example.org/work'),
    note: text,
  },
  ['author', 'title', 'year', 'kind', 'language', 'short'],
)
const session = some({ soviet: body, day: days, label: localText, agenda: fc.array(localText), note: text }, [
  'soviet',
  'day',
])
const event = some(
  {
    day: days,
    until: days,
    soviet: body,
    title: localText,
    text: localText,
    readings: readings(some({ ...citation, ...about, count: known }, ['source', 'locator'])),
    ...story,
  },
  ['day', 'title', 'text', 'readings'],
)

/** Records of any sound archive, as JSON. Nothing in them is said twice or said to be unknown where it may be left out. */
export const anyArchive = fc
  .record({
    sources: fc.tuple(source, source),
    factions: fc.tuple(faction, faction),
    soviets: fc.tuple(soviet, soviet, soviet),
    sessions: fc.tuple(session, session),
    votes,
    event,
  })
  .map(({ event: march, ...lists }) => {
    const named = <T extends object>(ids: readonly string[], records: readonly T[]) =>
      records.map((record, i) => ({ id: ids[i] ?? `vote-${i}`, ...record }))
    const [petrograd, sr, moscow] = named(['petrograd', 'sr', 'moscow'], lists.soviets)
    return {
      sources: named(['reed', 'pss'], lists.sources),
      camps: [{ id: 'reds', name: { en: 'Reds' }, colour: 'soviet-power' }],
      factions: named(['sr', 'bolshevik'], lists.factions),
      soviets: [{ ...petrograd, partOf: 'sr' }, sr, moscow],
      sessions: named(['a', 'b'], lists.sessions),
      votes: named([], lists.votes),
      compositions: [
        {
          id: 'make-up',
          session: 'a',
          unit: 'seats',
          readings: [{ source: 'reed', locator: 'p. 1', total: 3, seats: { sr: 3 } }],
        },
      ],
      events: named(['march'], [march]),
    }
  })
