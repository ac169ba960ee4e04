import * as v from 'valibot'
import { byId, list, oneOf, schemaParts, within } from './schemaParts.js'
import { shape } from './shape.js'
import { voteSchema } from './voteSchema.js'

/** The shape of an archive’s records: as the model, with ids in the place of what they refer to. */
export function archiveSchema() {
  const { attendance, count, day, id, localText, maybe, percent, readings, story, text, textOrNull, year } =
    schemaParts()
  const group = { label: localText, seats: count }
  const house = {
    total: count,
    seats: byId(count),
    groups: v.exactOptional(list(shape({ ...group, percent: v.exactOptional(percent) }))),
    percent: v.exactOptional(byId(percent)),
    partitions: v.exactOptional(list(shape({ by: localText, parts: list(shape(group)) }))),
    voting: maybe.count,
    consultative: maybe.count,
    declared: maybe.count,
    majority: v.exactOptional(list(id)),
  }

  return shape({
    sources: list(
      shape({
        id,
        author: textOrNull,
        title: text,
        year: year,
        kind: oneOf(['document', 'press', 'memoir', 'history', 'encyclopedia', 'web']),
        grade: v.exactOptional(oneOf(['A', 'B', 'C', 'D'])),
        calendar: v.exactOptional(oneOf(['old', 'new', 'both'])),
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
        collective: v.exactOptional(v.boolean()),
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
          'city-duma',
          'party-committee',
          'committee',
          'fraction',
          'meeting',
          'electorate',
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
    votes: list(voteSchema()),
    compositions: list(
      shape({
        id,
        session: id,
        what: maybe.localText,
        unit: oneOf(['delegates', 'deputies', 'members', 'seats', 'votes', 'percent']),
        readings: readings(house),
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
}

/** An archive’s records once their shape is known to be right. */
export type ArchiveRecords = v.InferOutput<ReturnType<typeof archiveSchema>>
