import type { Archive } from '../model/archive.js'
import { ArchiveError, type Problem } from '../model/archiveError.js'
import { checkOptions } from '../model/checkOptions.js'
import { parseArchive } from '../model/parseArchive.js'
import type { Source } from '../model/source.js'
import { at } from './at.js'
import { idMaker } from './idMaker.js'
import type { Placed } from './placed.js'
import { popoloEvent } from './popoloEvent.js'
import { popoloLists } from './popoloLists.js'
import { popoloOrganizations } from './popoloOrganizations.js'
import { popoloSessions } from './popoloSessions.js'
import { popoloSources } from './popoloSources.js'
import { popoloVotes } from './popoloVotes.js'
import { type ReadingReport, readingReport } from './readingReport.js'

/** How a Popolo file is read. */
export interface ReadPopoloOptions {
  /** The work that the file itself is, for figures whose source it does not name; defaults to none, and each is a problem. */
  readonly source?: Source
}

/** What a file holds, and what of it could not be used. */
export interface PopoloReading {
  /** `null` where not even the rest makes a sound archive. */
  readonly archive: Archive | null
  /** In the order of the file, each with its JSON path. */
  readonly problems: readonly Problem[]
}

interface Records {
  readonly list: keyof Archive
  readonly places: readonly Placed[]
  readonly records: readonly unknown[]
}

/**
 * An archive from Popolo, as `writePopolo` or anybody else writes it: motions,
 * vote events, organizations and events, each class in its list, or embedded in
 * another, or in one list of all.
 *
 * What is understood becomes a record; what is not is a problem, with the path
 * to it, and is left out. Nothing is guessed: dates are taken to be New Style,
 * as Popolo’s are; a body of an unknown kind is read as an assembly, and that is
 * a problem too. Texts are taken as they are, in whatever language.
 *
 * The input is not changed, and nothing of it is kept.
 *
 * @param data - parsed JSON
 *
 * @example
 * const { archive: again } = readPopolo(writePopolo(archive))
 * again?.votes.find(({ id }) => id === 'petrograd-soviet-1917-09-09-presidium')?.outcome // => 'rejected'
 * readPopolo([{ motion: { text: 'Peace?' }, counts: [] }]).problems[0]
 * // => { path: '[0].sources', message: 'requires a source, got nothing' }
 */
export function readPopolo(data: unknown, options: ReadPopoloOptions = {}): PopoloReading {
  checkOptions('readPopolo', options)
  const { source } = options
  const report = readingReport()
  const lists = popoloLists(data, report)
  const holders = [...lists.events, ...lists.ballots.flatMap(({ motion, events }) => [motion, ...events])]
  const embedded = holders.map((record) => at(record, 'organization'))
  const organizations = popoloOrganizations(lists.organizations, embedded, report)
  const [sittings, happenings] = byClass(lists.events, report)
  const sessions = popoloSessions(sittings, organizations, report)
  const sources = popoloSources(lists.sources, source, report)
  const parts = { organizations, sessions, sources, idOf: idMaker() }

  const votes = lists.ballots.flatMap((ballots) =>
    popoloVotes(ballots, parts, report).map((record) => ({ place: ballots.motion, record })),
  )
  const events = happenings.flatMap((place) => {
    const record = popoloEvent(place, parts, report)
    return record ? [{ place, record }] : []
  })
  const bodies = organizations.records()
  const input = [
    listOf('sources', sources.records()),
    listOf(
      'factions',
      bodies.filter(({ list }) => list === 'factions'),
    ),
    listOf(
      'soviets',
      bodies.filter(({ list }) => list === 'soviets'),
    ),
    listOf('sessions', sessions.records()),
    listOf('votes', votes),
    listOf('events', events),
  ]
  const archive = parsed(input, report)
  return { archive, problems: report.problems(data) }
}

function listOf(list: keyof Archive, made: readonly { readonly place: Placed; readonly record: unknown }[]): Records {
  return { list, places: made.map(({ place }) => place), records: made.map(({ record }) => record) }
}

/** Sittings, then happenings. */
function byClass(events: readonly Placed[], report: ReadingReport): [Placed[], Placed[]] {
  const [sittings, happenings]: [Placed[], Placed[]] = [[], []]
  for (const event of events) {
    const { value } = at(event, 'classification')
    if (value === 'session') sittings.push(event)
    else if (value === 'event') happenings.push(event)
    else report.requires(at(event, 'classification'), '"session" for a sitting or "event" for a happening')
  }
  return [sittings, happenings]
}

/** What is wrong with a record that was made is said of the place that it was made from. */
function parsed(input: readonly Records[], report: ReadingReport): Archive | null {
  const empty = { camps: [], compositions: [] }
  try {
    return parseArchive({ ...empty, ...Object.fromEntries(input.map(({ list, records }) => [list, records])) })
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    for (const { path, message } of error.problems) {
      const [, list, index, rest] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? []
      const place = input.find((records) => records.list === list)?.places[Number(index)]
      report.add(place?.keys ?? [], rest ? `${rest}: ${message}` : message)
    }
    return null
  }
}
