import type { Archive } from './archive.js'
import type { ArchiveRecords } from './archiveSchema.js'
import type { Faction } from './faction.js'
import type { Source } from './source.js'
import type { Soviet } from './soviet.js'
import type { Vote } from './vote.js'

type Records<K extends keyof ArchiveRecords> = ArchiveRecords[K][number]

/** The model of checked records: the things themselves in the place of their ids. */
export function linkArchive(records: ArchiveRecords): Archive {
  const sources = byId(records.sources)
  const camps = byId(records.camps)
  const factions = linkFactions(records.factions)
  const soviets = linkSoviets(records.soviets)
  const sessions = byId(
    records.sessions.map(({ soviet, attendance, ...session }) => ({
      ...session,
      soviet: at(soviets, soviet),
      ...(attendance && { attendance: attendance.map((reading) => cited(reading, sources)) }),
    })),
  )
  const votes = byId<Vote>(
    records.votes.map((vote) => {
      const { mentions, ...record } = vote
      const told = {
        session: at(sessions, vote.session),
        ...(mentions && { mentions: mentions.map((mention) => cited(mention, sources)) }),
      }
      if (record.kind !== 'motion')
        return { ...record, ...told, readings: record.readings.map((r) => cited(r, sources)) }
      const { camps: sides, ...motion } = record
      const side = (which: 'for' | 'against', { [which]: { camp, label } }: NonNullable<typeof sides>) => ({
        camp: at(camps, camp),
        label,
      })
      return {
        ...motion,
        ...told,
        ...(sides && { camps: { for: side('for', sides), against: side('against', sides) } }),
        readings: motion.readings.map(({ byFaction, bySection, ...reading }) => ({
          ...cited(reading, sources),
          ...(byFaction && {
            byFaction: Object.entries(byFaction).map(([id, d]) => ({ faction: at(factions, id), ...d })),
          }),
          ...(bySection && {
            bySection: Object.entries(bySection).map(([id, d]) => ({ section: at(soviets, id), ...d })),
          }),
        })),
      }
    }),
  )
  const compositions = records.compositions.map((composition) => ({
    ...composition,
    session: at(sessions, composition.session),
    readings: composition.readings.map(({ seats, percent, majority, ...reading }) => ({
      ...cited(reading, sources),
      seats: Object.entries(seats).map(([id, count]) => ({ faction: at(factions, id), seats: count })),
      ...(percent && {
        percent: Object.entries(percent).map(([id, share]) => ({ faction: at(factions, id), percent: share })),
      }),
      ...(majority && { majority: majority.map((id) => at(factions, id)) }),
    })),
  }))
  const events = records.events.map(({ soviet, adopts, ...event }) => ({
    ...event,
    ...(soviet !== undefined && { soviet: at(soviets, soviet) }),
    ...(adopts !== undefined && { adopts: at(votes, adopts) }),
    readings: event.readings.map((reading) => cited(reading, sources)),
  }))
  return {
    sources: [...sources.values()],
    camps: [...camps.values()],
    factions: [...factions.values()],
    soviets: [...soviets.values()],
    sessions: [...sessions.values()],
    votes: [...votes.values()],
    compositions,
    events,
  }
}

function linkFactions(records: readonly Records<'factions'>[]): Map<string, Faction> {
  return linkTree<Records<'factions'>, Faction>(
    records,
    ({ splitFrom }) => splitFrom?.faction,
    ({ splitFrom, ...faction }, parent) => ({
      ...faction,
      ...(splitFrom && parent && { splitFrom: { ...splitFrom, faction: parent } }),
    }),
  )
}

function linkSoviets(records: readonly Records<'soviets'>[]): Map<string, Soviet> {
  return linkTree<Records<'soviets'>, Soviet>(
    records,
    ({ partOf }) => partOf,
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the id gives way to the body
    ({ partOf, ...soviet }, parent) => ({ ...soviet, ...(parent && { partOf: parent }) }),
  )
}

/** Links parents before their children, and keeps the order of the records. */
function linkTree<R extends { id: string }, T>(
  records: readonly R[],
  parentOf: (record: R) => string | undefined,
  link: (record: R, parent: T | undefined) => T,
): Map<string, T> {
  const raw = byId(records)
  const linked = new Map<string, T>()
  for (const { id } of records) {
    // As long as a line of descent may be, it must not be a stack of calls.
    const line: R[] = []
    for (let at = raw.get(id); at && !linked.has(at.id); at = raw.get(parentOf(at) ?? '')) line.push(at)
    for (const record of line.toReversed()) linked.set(record.id, link(record, linked.get(parentOf(record) ?? '')))
  }
  return new Map(records.map(({ id }) => [id, at(linked, id)]))
}

function cited<R extends { source: string }>(
  { source, ...reading }: R,
  sources: ReadonlyMap<string, Source>,
): Omit<R, 'source'> & { source: Source } {
  return { source: at(sources, source), ...reading }
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function at<T>(map: ReadonlyMap<string, T>, id: string): T {
  const thing = map.get(id)
  if (thing === undefined) throw new Error(`linkArchive requires checked records, got the unknown id ${id}`)
  return thing
}
