import * as v from 'valibot'
import type { Count } from './count.js'
import { countProblem } from './countProblem.js'
import type { Day } from './day.js'
import { dayProblem } from './dayProblem.js'
import { didYouMean } from './didYouMean.js'
import { show } from './show.js'

const text = v.pipe(v.string(), v.nonEmpty('requires a text, got ""'))
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, ({ input }) => `requires an id in kebab-case, got ${show(input)}`),
)
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\S*$/i, ({ input }) => `requires an http or https address, got ${show(input)}`),
)
const localText = shape({ en: text, ru: v.exactOptional(text) })
const count = v.custom<Count>(
  (value) => countProblem(value) === null,
  ({ input }) => countProblem(input) ?? '',
)
const day = v.custom<Day>(
  (value) => dayProblem(value) === null,
  ({ input }) => dayProblem(input) ?? '',
)
const ids = v.record(v.string(), count)

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
  about: v.exactOptional(v.boolean()),
  day: maybe.day,
  givenAs: maybe.text,
  url: maybe.url,
  note: maybe.text,
}
const attendance = { present: maybe.count, members: maybe.count }
const division = { for: count, against: count, abstain: maybe.count, notVoting: maybe.count }
const divisions = v.exactOptional(v.record(v.string(), shape(division)))
const margin = v.exactOptional(shape({ of: v.picklist(['for', 'against']), by: count }))
const story = { links: v.exactOptional(v.array(id)), note: maybe.text }

function readings<T extends v.ObjectEntries>(figures: T) {
  return v.pipe(v.array(shape({ ...citation, ...figures })), v.nonEmpty('requires at least one reading, got none'))
}

const vote = {
  id,
  session: id,
  question: localText,
  mover: maybe.localText,
  method: v.picklist(['leaving-the-room', 'show-of-hands', 'roll-call', 'secret-ballot', 'acclamation', 'unknown']),
  outcome: v.picklist(['carried', 'rejected', 'elected', 'disputed', 'unknown']),
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
  kind: v.picklist(['choice', 'election']),
  readings: readings({
    options: v.pipe(v.array(shape({ label: localText, votes: count })), v.nonEmpty('requires at least one option')),
    abstain: maybe.count,
    notVoting: maybe.count,
    ...attendance,
  }),
})

/** The shape of an archive’s records: as the model, with ids in the place of what they refer to. */
export const archiveSchema = shape({
  sources: v.array(
    shape({
      id,
      author: v.nullable(text),
      title: text,
      year: v.nullable(v.pipe(v.number(), v.integer())),
      kind: v.picklist(['document', 'press', 'memoir', 'history', 'encyclopedia', 'web']),
      language: text,
      short: localText,
      url: maybe.url,
      note: maybe.text,
    }),
  ),
  camps: v.array(shape({ id, name: localText, colour: v.picklist(['soviet-power', 'coalition', 'for', 'against']) })),
  factions: v.array(
    shape({
      id,
      name: localText,
      short: localText,
      colour: v.picklist([
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
      place: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      splitFrom: v.exactOptional(shape({ faction: id, day: maybe.day })),
      note: maybe.text,
    }),
  ),
  soviets: v.array(
    shape({
      id,
      name: localText,
      short: localText,
      kind: v.picklist([
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
          lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        }),
      ),
      partOf: v.exactOptional(id),
      note: maybe.text,
    }),
  ),
  sessions: v.array(
    shape({
      id,
      soviet: id,
      day,
      label: maybe.localText,
      attendance: v.exactOptional(readings(attendance)),
      agenda: v.exactOptional(v.array(localText)),
      note: maybe.text,
    }),
  ),
  votes: v.array(v.variant('kind', [motion, choice])),
  compositions: v.array(
    shape({
      id,
      session: id,
      what: maybe.localText,
      unit: v.picklist(['deputies', 'members', 'seats', 'votes', 'percent']),
      readings: readings({ total: count, seats: ids, majority: v.exactOptional(v.array(id)) }),
      ...story,
    }),
  ),
  events: v.array(
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

/** An object with these keys and no others; each other key is a problem of its own, with a near miss. */
function shape<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries)
  const strict = v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue
        addIssue({
          message: `unknown key ${show(key)}${didYouMean(key, known)}`,
          path: [{ type: 'unknown', origin: 'key', input, key, value: input[key] }],
        })
      }
    }),
  )
  // valibot's own strict object stops at the first unknown key; ours is one too, only that it names them all.
  return strict as unknown as v.ObjectSchema<T, undefined>
}
