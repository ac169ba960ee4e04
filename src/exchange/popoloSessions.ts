import type { Day } from '../model/day.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import { idMaker } from './idMaker.js'
import type { Placed } from './placed.js'
import { popoloDay } from './popoloDay.js'
import type { PopoloOrganizations } from './popoloOrganizations.js'
import type { ReadingReport } from './readingReport.js'

/** A sitting as `parseArchive` reads it, and where it stands in the file. */
export interface PopoloSession {
  readonly place: Placed
  readonly record: { readonly id: string; readonly soviet: string; readonly day: Day; readonly [key: string]: unknown }
}

/** The sittings of a file: those listed, and those that its votes imply. */
export interface PopoloSessions {
  /** The listed sitting that a motion or vote event names, if it names one. */
  readonly named: (record: Placed) => PopoloSession['record'] | undefined
  /** The sitting of a body on a day. */
  readonly on: (soviet: string, day: Day, place: Placed) => PopoloSession['record']
  readonly records: () => PopoloSession[]
}

/**
 * Sittings are Popolo events of the classification `session`. A vote event that
 * names none was taken at the sitting of its body on its day; a period of years,
 * which parliaments call a session too, is none.
 */
export function popoloSessions(
  list: readonly Placed[],
  organizations: PopoloOrganizations,
  report: ReadingReport,
): PopoloSessions {
  const made: PopoloSession[] = []
  const byId = new Map<string, PopoloSession['record']>()
  const byDay = new Map<string, PopoloSession['record']>()
  const idOf = idMaker()

  function add(place: Placed, id: string, soviet: string, day: Day, rest: object): PopoloSession['record'] {
    const record = { id: idOf(id), soviet, day, ...rest }
    made.push({ place, record })
    const key = `${soviet} ${day}`
    if (!byDay.has(key)) byDay.set(key, record)
    return record
  }

  for (const event of list) {
    const soviet = organizations.bodyOf(event)
    const day = popoloDay(event, 'start_date', report)
    if (!soviet) report.requires(at(event, 'organization_id'), 'a body that sits')
    if (day === undefined) report.requires(at(event, 'start_date'), 'the day of a sitting')
    if (!soviet || day === undefined) continue

    report.others(event, KNOWN)
    report.others(at(event, 'extras'), ['old_style'])
    const id = report.text(at(event, 'id'))
    const label = report.text(at(event, 'name'))
    const note = report.text(at(event, 'description'))
    if (id !== undefined && byId.has(id)) report.add(at(event, 'id').keys, `requires an id of its own, got ${show(id)}`)
    const own = (id ?? `${soviet.id}-${day}`).replace(/^session\//, '')
    const rest = { ...(label !== undefined && { label: { en: label } }), ...(note !== undefined && { note }) }
    const record = add(event, own, soviet.id, day, rest)
    if (id !== undefined && !byId.has(id)) byId.set(id, record)
  }

  return {
    named: (record) => {
      const id = report.text(at(record, 'legislative_session_id'))
      const session = id === undefined ? undefined : byId.get(id)
      if (id !== undefined && !session) {
        report.repeated(at(record, 'legislative_session_id').keys, `no place in an archive for the session ${show(id)}`)
      }
      return session
    },
    on: (soviet, day, place) => byDay.get(`${soviet} ${day}`) ?? add(place, `${soviet}-${day}`, soviet, day, {}),
    records: () => made,
  }
}

const KNOWN = ['id', 'name', 'description', 'classification', 'organization_id', 'organization', 'start_date', 'extras']
