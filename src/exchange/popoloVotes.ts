import { field } from '../model/field.js'
import type { Day } from '../model/day.js'
import type { Method, Outcome, Vote } from '../model/vote.js'
import { at } from './at.js'
import type { Placed } from './placed.js'
import { popoloDay } from './popoloDay.js'
import type { EventParts } from './popoloEvent.js'
import type { PopoloBallots } from './popoloLists.js'
import { popoloOptions } from './popoloOptions.js'
import { popoloOutcome } from './popoloOutcome.js'
import type { Organization } from './popoloOrganizations.js'
import type { PopoloSessions, PopoloSession } from './popoloSessions.js'
import { popoloTally } from './popoloTally.js'
import type { ReadingReport } from './readingReport.js'
import { slugOf } from './slugOf.js'
import { METHODS } from './words.js'

/** What votes need that other records have told. */
export interface VoteParts extends EventParts {
  readonly sessions: PopoloSessions
}

const MOTION = [
  'id',
  'organization_id',
  'organization',
  'legislative_session_id',
  'creator',
  'text',
  'classification',
  'date',
  'result',
  'vote_events',
  'sources',
  'extras',
]

const VOTE_EVENT = [
  'id',
  'identifier',
  'motion_id',
  'motion',
  'motion_text',
  'organization_id',
  'organization',
  'legislative_session_id',
  'classification',
  'start_date',
  'result',
  'counts',
  'sources',
  'extras',
]

/**
 * The votes on one motion as `parseArchive` reads them. Vote events that name a
 * source as ours do are readings of one vote; any others were taken one after
 * another, and each is a vote of its own.
 */
export function popoloVotes({ motion, events }: PopoloBallots, parts: VoteParts, report: ReadingReport): object[] {
  // Open Civic Data has the motion’s text in the vote event, and no motion.
  const within = events[0] === motion
  const about = within ? withoutMotion(motion, report) : motionOf(motion, parts, report)
  if (events.length === 0) report.requires(at(motion, 'vote_events'), 'a vote event')
  const taken = events.flatMap((event) => take(event, about, parts, report) ?? [])
  const { text, kind, mover, outcome } = about
  if (outcome && taken.length > 0 && !taken.some((vote) => (vote.outcome ?? outcome) === outcome)) {
    report.requires(at(motion, 'result'), 'the result of one of its vote events')
  }
  const [first] = taken
  if (text === undefined || !first) return []

  const sameSession = taken.every(({ event, session }) => isReading(event) && session === first.session)
  const votes = sameSession ? [{ ...first, readings: taken.flatMap(({ readings }) => readings) }] : taken
  return votes.map((vote) => ({
    id: parts.idOf(report.text(at(motion, 'id')) ?? `${vote.session.id} ${text.slice(0, 40)}`),
    kind,
    session: vote.session.id,
    question: { en: text },
    ...(mover !== undefined && { mover: { en: mover } }),
    method: vote.method,
    // Where there were several ballots, that of the motion is not that of each.
    outcome: vote.outcome ?? (votes.length === 1 ? outcome : undefined) ?? 'unknown',
    readings: vote.readings,
  }))
}

/** What a motion says that is true of each vote on it. */
interface MotionParts {
  readonly motion: Placed
  readonly text: string | undefined
  readonly kind: Vote['kind']
  readonly mover?: string | undefined
  readonly outcome?: Outcome | undefined
  readonly soviet?: Organization | undefined
  readonly day?: Day | undefined
  readonly session?: PopoloSession['record'] | undefined
}

function motionOf(motion: Placed, { organizations, sessions }: VoteParts, report: ReadingReport): MotionParts {
  report.others(motion, MOTION)
  report.others(at(motion, 'extras'), ['old_style'])
  const text = report.text(at(motion, 'text'))
  if (text === undefined) report.requires(at(motion, 'text'), 'the text of a motion')
  const creator = at(motion, 'creator')
  report.others(creator, ['name'])
  return {
    motion,
    text,
    kind: kindOf(at(motion, 'classification'), report),
    mover: report.text(typeof creator.value === 'object' ? at(creator, 'name') : creator),
    outcome: popoloOutcome(at(motion, 'result'), report),
    soviet: organizations.bodyOf(motion),
    day: popoloDay(motion, 'date', report),
    session: sessions.named(motion),
  }
}

function withoutMotion(event: Placed, report: ReadingReport): MotionParts {
  return { motion: event, text: report.text(at(event, 'motion_text')), kind: 'motion' }
}

function take(event: Placed, about: MotionParts, parts: VoteParts, report: ReadingReport) {
  const { organizations, sessions, sources } = parts
  const isMotion = about.kind === 'motion'
  report.others(event, isMotion ? [...VOTE_EVENT, 'votes', 'group_results'] : VOTE_EVENT)
  report.others(at(event, 'extras'), ['old_style'])
  const own = organizations.bodyOf(event)
  const soviet = own ?? about.soviet
  const day = popoloDay(event, 'start_date', report) ?? about.day
  const listed = sessions.named(event) ?? about.session
  const figures = isMotion ? popoloTally(event, organizations, report) : popoloOptions(event, report)
  const method = methodOf(at(event, 'classification'), report)
  const outcome = popoloOutcome(at(event, 'result'), report)
  const links = report.items(at(event, 'sources'))
  const [link, ...more] = links.length > 0 ? links : report.items(at(about.motion, 'sources'))
  for (const { keys } of more) report.repeated(keys, 'no place in an archive for a second source of one count')
  const citation = sources.citationOf(event, link)
  if (!soviet) report.requires(at(event, 'organization_id'), 'the body that voted')
  if (day === undefined) report.requires(at(event, 'start_date'), 'the day of a vote')
  if (!soviet || day === undefined || !citation || !figures) return undefined

  const session = listed?.soviet === soviet.id ? listed : sessions.on(soviet.id, day, event)
  if (about.soviet && about.soviet !== soviet) {
    report.repeated(about.motion.keys, 'no place in an archive for a motion of one body and a vote of another')
  }
  if (about.day !== undefined && ![day, session.day].includes(about.day)) {
    report.repeated(at(about.motion, 'date').keys, 'no place in an archive for the day on which a motion was proposed')
  }
  const readings: readonly object[] = [{ ...citation, ...(day !== session.day && { day }), ...figures }]
  return { event, session, method, outcome, readings }
}

function isReading(event: Placed): boolean {
  const sources = field(event.value, 'sources')
  return Array.isArray(sources) && field(field(sources[0], 'extras'), 'locator') !== undefined
}

function kindOf(place: Placed, report: ReadingReport): Vote['kind'] {
  const text = report.text(place)
  if (text === 'choice' || text === 'election') return text
  if (text !== undefined && text !== 'motion')
    report.repeated(place.keys, 'no place in an archive for the category of a motion')
  return 'motion'
}

function methodOf(place: Placed, report: ReadingReport): Method {
  const text = report.text(place)
  if (text === undefined) return 'unknown'
  const method = METHODS.find(([name]) => name === slugOf(text))?.[0]
  if (!method) report.repeated(place.keys, 'no place in an archive for the category of a vote event')
  return method ?? 'unknown'
}
