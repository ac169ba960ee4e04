import { field } from '../model/field.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

/** A motion with the vote events in which it was decided. */
export interface PopoloBallots {
  readonly motion: Placed
  readonly events: readonly Placed[]
}

/** The records of a file by class, wherever they stood. */
export interface PopoloLists {
  readonly organizations: readonly Placed[]
  readonly events: readonly Placed[]
  readonly ballots: readonly PopoloBallots[]
  readonly sources: Placed
}

const CLASSES = ['organizations', 'events', 'motions', 'vote_events'] as const

/**
 * The records of a Popolo file: an object of lists, one list of anything, or a
 * single record. Motions and vote events may name each other by id, or hold
 * each other.
 */
export function popoloLists(data: unknown, report: ReadingReport): PopoloLists {
  const file: Placed = { value: data, keys: [] }
  const lists = listed(file, report)
  const ballots: { motion: Placed; events: Placed[] }[] = []
  const byId = new Map<string, (typeof ballots)[number]>()
  const ofEvent = new Map<string, (typeof ballots)[number]>()

  const seen = new Set<string>()
  function isNew(event: Placed): boolean {
    const id = report.text(at(event, 'id'))
    if (id !== undefined && seen.has(id)) {
      report.add(at(event, 'id').keys, `requires an id of its own, got ${show(id)}`)
      return false
    }
    if (id !== undefined) seen.add(id)
    return true
  }

  function ballotOf(motion: Placed): (typeof ballots)[number] {
    const id = report.text(at(motion, 'id'))
    const ballot = { motion, events: [] }
    ballots.push(ballot)
    if (id !== undefined) byId.set(id, ballot)
    return ballot
  }

  for (const motion of lists.motions) {
    const id = report.text(at(motion, 'id'))
    if (id !== undefined && byId.has(id)) {
      report.add(at(motion, 'id').keys, `requires an id of its own, got ${show(id)}`)
      continue
    }
    const ballot = ballotOf(motion)
    for (const event of report.items(at(motion, 'vote_events'))) {
      if (typeof event.value === 'string') ofEvent.set(event.value, ballot)
      else if (isNew(event)) ballot.events.push(event)
    }
  }
  for (const event of lists.vote_events.filter(isNew)) {
    const id = report.text(at(event, 'motion_id'))
    const motion = at(event, 'motion')
    const own = id ?? report.text(at(motion, 'id'))
    const known = byId.get(own ?? '') ?? ofEvent.get(report.text(at(event, 'id')) ?? '')
    if (known) {
      known.events.push(event)
      if (isAnother(motion, known.motion))
        report.add(motion.keys, 'requires the motion that the file lists, got another')
    } else if (isObject(motion.value)) ballotOf(motion).events.push(event)
    else if (id !== undefined) report.add(at(event, 'motion_id').keys, `unknown motion ${show(id)}`)
    // Open Civic Data has the motion’s text in the vote event.
    else if (field(event.value, 'motion_text') !== undefined) ballots.push({ motion: event, events: [event] })
    else report.requires(motion.value === undefined ? at(event, 'motion_id') : motion, 'a motion')
  }
  return {
    organizations: lists.organizations,
    events: lists.events,
    ballots,
    sources: at(at(file, 'extras'), 'sources'),
  }
}

/** Whether a motion within a vote event says something else than the one of the list. */
function isAnother(within: Placed, listed: Placed): boolean {
  return ['id', 'text'].some((key) => {
    const [own, other] = [field(within.value, key), field(listed.value, key)]
    return own !== undefined && own !== other
  })
}

type Lists = Record<(typeof CLASSES)[number], Placed[]>

function listed(file: Placed, report: ReadingReport): Lists {
  const lists: Lists = { organizations: [], events: [], motions: [], vote_events: [] }
  const sort = (record: Placed) => {
    const name = classOf(record.value)
    if (name) lists[name].push(record)
    else report.requires(record, 'a motion, a vote event, an organization or an event')
  }
  if (Array.isArray(file.value)) report.items(file).forEach(sort)
  else if (!CLASSES.some((name) => field(file.value, name) !== undefined) && classOf(file.value)) sort(file)
  else if (isObject(file.value)) {
    report.others(file, [...CLASSES, 'extras'])
    report.others(at(file, 'extras'), ['sources'])
    for (const name of CLASSES) {
      for (const record of report.items(at(file, name))) {
        if (isObject(record.value)) lists[name].push(record)
        else report.requires(record, 'an object')
      }
    }
  } else report.requires(file, 'Popolo’s lists as parsed JSON')
  return lists
}

/** Which class a record is of, by what only that class has. */
function classOf(value: unknown): (typeof CLASSES)[number] | undefined {
  const has = (...keys: string[]) => keys.some((key) => field(value, key) !== undefined)
  if (has('counts', 'votes', 'motion', 'motion_id', 'motion_text')) return 'vote_events'
  if (has('vote_events', 'text')) return 'motions'
  if (has('start_date')) return 'events'
  return has('name') ? 'organizations' : undefined
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
