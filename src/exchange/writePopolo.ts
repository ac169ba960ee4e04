import type { Archive } from '../model/archive.js'
import type { Day } from '../model/day.js'
import type { Event } from '../model/event.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import type { Session } from '../model/session.js'
import type { Soviet } from '../model/soviet.js'
import type { Vote } from '../model/vote.js'
import { citationText } from './citationText.js'
import { heldCounts } from './heldCounts.js'
import { isAlternative } from './isAlternative.js'
import { newStyleOf } from './newStyleOf.js'
import type {
  Popolo,
  PopoloCount,
  PopoloEvent,
  PopoloLink,
  PopoloMotion,
  PopoloName,
  PopoloOrganization,
  PopoloVoteEvent,
} from './popolo.js'
import { popoloIds } from './popoloIds.js'

/**
 * An archive as Popolo, the data standard of civic technology: bodies and
 * factions as organizations, sittings and happenings as events, votes as
 * motions, and each reading of a vote as a vote event of its motion. Days are
 * New Style, as Popolo’s are.
 *
 * Popolo holds whole numbers in one language. What it does not hold is left
 * out, and listed by `popoloLosses`. Two things it has no term for are kept
 * all the same, under `extras`: the Old Style day, and source and place of every
 * figure.
 *
 * @returns plain JSON, of which nothing is the archive’s own
 *
 * @see https://www.popoloproject.com/specs/, conformance: terms from outside may be used where Popolo’s are insufficient
 *
 * @example
 * writePopolo(archive).vote_events.find(({ id }) => id === 'petrograd-soviet-1917-08-31-power/1')?.counts
 * // => [{ option: 'yes', value: 279 }, { option: 'no', value: 115 }, { option: 'abstain', value: 51 }]
 */
export function writePopolo(archive: Archive): Popolo {
  const held = archive.votes.map((vote) => ({ vote, events: voteEventsOf(vote) }))
  return {
    organizations: [...archive.soviets.map(bodyOf), ...archive.factions.map(partyOf)],
    events: [...archive.sessions.map(sittingOf), ...archive.events.map(happeningOf)],
    // A motion without a vote event would say that it was never voted on.
    motions: held.filter(({ events }) => events.length > 0).map(({ vote }) => motionOf(vote)),
    vote_events: held.flatMap(({ events }) => events),
    extras: { sources: archive.sources.map((source) => ({ ...source, short: { ...source.short } })) },
  }
}

function bodyOf({ id, name, short, kind, place, coordinates, partOf, note }: Soviet): PopoloOrganization {
  const geometry = coordinates && { type: 'Point' as const, coordinates: [coordinates.lon, coordinates.lat] as const }
  return {
    id,
    name: name.en,
    other_names: otherNames(name, short),
    classification: kind,
    ...(partOf && { parent_id: partOf.id }),
    ...((place ?? geometry) && { area: { ...(place && { name: place.en }), ...(geometry && { geometry }) } }),
    ...(note !== undefined && { description: note }),
  }
}

function partyOf({ id, name, short, note }: Faction): PopoloOrganization {
  return {
    id: popoloIds.party(id),
    name: name.en,
    other_names: otherNames(name, short),
    classification: 'party',
    ...(note !== undefined && { description: note }),
  }
}

function otherNames(name: LocalText, short: LocalText): PopoloName[] {
  return [
    { name: short.en, note: 'short' },
    ...(name.ru === undefined ? [] : [{ name: name.ru, note: 'ru' }]),
    ...(short.ru === undefined ? [] : [{ name: short.ru, note: 'short ru' }]),
  ]
}

function sittingOf({ id, soviet, day, label, note }: Session): PopoloEvent {
  return {
    id: popoloIds.session(id),
    classification: 'session',
    ...(label && { name: label.en }),
    ...(note !== undefined && { description: note }),
    organization_id: soviet.id,
    ...startOf(day),
    extras: { old_style: day },
  }
}

function happeningOf({ id, day, until, soviet, title, text, readings }: Event): PopoloEvent {
  const end = until === undefined ? null : newStyleOf(until)
  return {
    id,
    classification: 'event',
    name: title.en,
    description: text.en,
    ...(soviet && { organization_id: soviet.id }),
    ...startOf(day),
    ...(end !== null && { end_date: end }),
    sources: readings.map(linkOf),
    extras: { old_style: day, ...(until !== undefined && { old_style_end: until }) },
  }
}

function motionOf({ id, session, kind, question, mover, outcome }: Vote): PopoloMotion {
  const date = newStyleOf(session.day)
  return {
    id,
    organization_id: session.soviet.id,
    legislative_session_id: popoloIds.session(session.id),
    ...(mover && { creator: { name: mover.en } }),
    text: question.en,
    classification: kind,
    ...(date !== null && { date }),
    ...resultOf(outcome),
    extras: { old_style: session.day },
  }
}

function voteEventsOf(vote: Vote): PopoloVoteEvent[] {
  const { id, session, method, outcome } = vote
  const held = vote.readings
    .map((reading, i) => ({ reading, counts: heldCounts(vote, i) }))
    .filter(({ counts }) => vote.kind === 'motion' || counts.some(({ option }) => isAlternative(option)))
  return held.map(({ reading, counts }, i) => {
    const day = reading.day ?? session.day
    const groups = groupResults(counts)
    return {
      id: `${id}/${i + 1}`,
      motion_id: id,
      organization_id: session.soviet.id,
      legislative_session_id: popoloIds.session(session.id),
      ...(method !== 'unknown' && { classification: method }),
      ...startOf(day),
      ...resultOf(outcome),
      counts,
      ...(groups.length > 0 && { group_results: groups }),
      sources: [linkOf(reading)],
      extras: { old_style: day },
    }
  })
}

/** Which groups were for it and which against, where the counts tell; a tie is neither. */
function groupResults(counts: readonly PopoloCount[]) {
  const groups = [...new Set(counts.map(({ group_id: id }) => id))].filter((id) => id !== undefined)
  return groups.flatMap((id) => {
    const [yes, no] = ['yes', 'no'].map(
      (side) => counts.find(({ option, group_id: group }) => option === side && group === id)?.value,
    )
    if (yes === undefined || no === undefined || yes === no) return []
    return [{ group_id: id, result: yes > no ? ('pass' as const) : ('fail' as const) }]
  })
}

function linkOf(reading: Citation): PopoloLink {
  const { source, locator, url } = reading
  return {
    url: url ?? source.url ?? popoloIds.source(source.id),
    note: citationText('writePopolo', reading, 'en'),
    extras: { source: source.id, locator },
  }
}

function startOf(day: Day): { start_date?: string } {
  const start = newStyleOf(day)
  return start === null ? {} : { start_date: start }
}

/** In Popolo’s words where it has them. */
function resultOf(outcome: Vote['outcome']): { result?: string } {
  if (outcome === 'unknown') return {}
  return { result: outcome === 'carried' ? 'pass' : outcome === 'rejected' ? 'fail' : outcome }
}
