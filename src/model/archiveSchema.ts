import * as v from 'valibot'
import type { Count } from './count.js'
import { countProblem } from './countProblem.js'
import type { Day } from './day.js'
import { dayProblem } from './dayProblem.js'
import { didYouMean } from './didYouMean.js'
import { found } from './found.js'
import { noList } from './noList.js'
import { required } from './required.js'
import { shape } from './shape.js'

const text = v.pipe(v.string(required('a text')), v.regex(/\S/, required('a text')))
const textOrNull = v.nullable(v.pipe(v.string(required('a text or null')), v.regex(/\S/, required('a text or null'))))
const id = v.pipe(
  v.string(required('an id')),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, required('an id such as petrograd-soviet')),
)
const url = v.pipe(
  v.string(required('an http or https address')),
  v.regex(/^https?:\/\/[^\s/]+\S*$/i, required('an http or https address')),
)
const year = v.custom<number | null>(
  (value) => value === null || Number.isSafeInteger(value),
  required('a year in whole numbers or null'),
)
const localText = shape({ en: text, ru: v.exactOptional(text) }, 'texts by language such as { "en": "…" }')
const count = v.pipe(
  v.custom<Count>(
    (value) => countProblem(value) === null,
    ({ input }) => found(countProblem(input)),
  ),
  // A range is a list of the input’s, of which nothing is kept.
  v.transform((value): Count => (typeof value === 'object' && value ? [value[0], value[1]] : value)),
)
const day = v.custom<Day>(
  (value) => dayProblem(value) === null,
  ({ input }) => found(dayProblem(input)),
)

const maybe = {
  count: v.exactOptional(count),
  day: v.exactOptional(day),
  text: v.exactOptional(text),
  localText: v.exactOptional(localText),
  url: v.exactOptional(url),
}

const citation = {
  source: id,
  locator: text,
  about: v.exactOptional(v.boolean(required('true or false'))),
  day: maybe.day,
  givenAs: maybe.text,
  url: maybe.url,
  note: maybe.text,
}
const attendance = { present: maybe.count, members: maybe.count }
const division = { for: count, against: count, abstain: maybe.count, notVoting: maybe.count }
const divisions = v.exactOptional(byId(shape(division)))
const margin = v.exactOptional(shape({ of: oneOf(['for', 'against']), by: count }))
const story = { links: v.exactOptional(list(id)), note: maybe.text }

// @__NO_SIDE_EFFECTS__
function readings<T extends v.ObjectEntries>(figures: T) {
  return v.pipe(list(shape({ ...citation, ...figures })), v.nonEmpty('requires at least one reading, got none'))
}

const vote = {
  id,
  session: id,
  question: localText,
  mover: maybe.localText,
  method: oneOf([
    'leaving-the-room',
    'moving-apart',
    'show-of-hands',
    'roll-call',
    'secret-ballot',
    'acclamation',
    'unknown',
  ]),
  outcome: oneOf(['carried', 'rejected', 'elected', 'disputed', 'unknown']),
  consequence: maybe.localText,
  ...story,
}
const side = shape({ camp: id, label: localText })
const motion = shape({
  ...vote,
  kind: v.literal('motion'),
  camps: v.exactOptional(shape({ for: side, against: side })),
  readings: readings({ ...division, ...attendance, margin, byFaction: divisions, bySection: divisions }),
})
const choice = shape({
  ...vote,
  kind: oneOf(['choice', 'election']),
  readings: readings({
    options: v.pipe(
      list(shape({ label: localText, votes: count })),
      v.nonEmpty('requires at least one option, got none'),
    ),
    abstain: maybe.count,
    notVoting: maybe.count,
    ...attendance,
  }),
})

const kinds = required('"motion", "choice" or "election"')
const anyVote = v.variant('kind', [motion, choice], ({ input, path }) =>
  (path ? kinds : required('an object'))({ input }),
)

/** The shape of an archive’s records: as the model, with ids in the place of what they refer to. */
export const archiveSchema = shape({
  sources: list(
    shape({
      id,
      author: textOrNull,
      title: text,
      year: year,
      kind: oneOf(['document', 'press', 'memoir', 'history', 'encyclopedia', 'web']),
      language: text,
      short: localText,
      url: maybe.url,
      note: maybe.text,
    }),
  ),
  camps: list(shape({ id, name: localText, colour: oneOf(['soviet-power', 'coalition', 'for', 'against']) })),
  factions: list(
    shape({
      id,
      name: localText,
      short: localText,
      colour: oneOf([
        'bolshevik',
        'left-sr',
        'internationalist',
        'sr',
        'menshevik',
        'popular-socialist',
        'national',
        'kadet',
        'other',
      ]),
      place: within(0, 100),
      splitFrom: v.exactOptional(shape({ faction: id, day: maybe.day })),
      note: maybe.text,
    }),
  ),
  soviets: list(
    shape({
      id,
      name: localText,
      short: localText,
      kind: oneOf([
        'city-soviet',
        'section',
        'executive',
        'presidium',
        'congress',
        'conference',
        'assembly',
        'party-committee',
        'committee',
      ]),
      place: maybe.localText,
      coordinates: v.exactOptional(
        shape({
          lat: within(-90, 90),
          lon: within(-180, 180),
        }),
      ),
      partOf: v.exactOptional(id),
      note: maybe.text,
    }),
  ),
  sessions: list(
    shape({
      id,
      soviet: id,
      day,
      label: maybe.localText,
      attendance: v.exactOptional(readings(attendance)),
      agenda: v.exactOptional(list(localText)),
      note: maybe.text,
    }),
  ),
  votes: list(anyVote),
  compositions: list(
    shape({
      id,
      session: id,
      what: maybe.localText,
      unit: oneOf(['delegates', 'deputies', 'members', 'seats', 'votes', 'percent']),
      readings: readings({ total: count, seats: byId(count), majority: v.exactOptional(list(id)) }),
      ...story,
    }),
  ),
  events: list(
    shape({
      id,
      day,
      until: maybe.day,
      soviet: v.exactOptional(id),
      title: localText,
      text: localText,
      adopts: v.exactOptional(id),
      readings: readings({ count: maybe.count }),
      ...story,
    }),
  ),
})

/** An archive’s records once their shape is known to be right. */
export type ArchiveRecords = v.InferOutput<typeof archiveSchema>

function list<const T extends v.GenericSchema>(item: T) {
  return v.array(item, required('a list'))
}

function oneOf<const T extends readonly string[]>(names: T) {
  const quoted = names.map((name) => `"${name}"`)
  const choice = `${quoted.slice(0, -1).join(', ')} or ${quoted.slice(-1).join('')}`
  return v.picklist(
    names,
    ({ input }) => required(choice)({ input }) + (typeof input === 'string' ? didYouMean(input, names) : ''),
  )
}

function within(least: number, most: number) {
  return v.custom<number>(
    (value) => typeof value === 'number' && value >= least && value <= most,
    required(`a number from ${least} to ${most}`),
  )
}

/** An object whose keys are ids; that they are known is checked apart. */
function byId<const T extends v.GenericSchema>(value: T) {
  return noList(v.record(v.string(), value, required('an object')))
}
