import type { ArchiveRecords, ChoiceRecord, MotionRecord } from './archiveRecords.js'
import { reachable } from './reachable.js'
import type { Archive } from '../model/archive.js'
import type { Side } from '../model/camp.js'
import type { Citation } from '../model/reading.js'
import type { Division } from '../model/tally.js'
import type { Choice, Motion, Vote } from '../model/vote.js'

/**
 * The records of an archive, with ids in the place of the things themselves: the
 * JSON that `parseArchive` reads. Nothing of it is kept in common with the archive.
 *
 * @param ids - of the votes, compositions and so on that are wanted, with all that they are made of, but without links to
 *   others; left out for all. Ids that the archive does not have name nothing
 *
 * @example
 * recordsOf(archive).votes[0].session // => 'petrograd-soviet-1917-03-02-government'
 * recordsOf(archive, ['vtsik-1918-01-18']).sessions.map(({ id }) => id) // => ['vtsik-1918-01-18']
 */
export function recordsOf(archive: Archive, ids?: readonly string[]): ArchiveRecords {
  const all = allRecords(archive)
  if (!ids) return structuredClone(all)
  const within = <T extends { readonly links?: readonly string[] }>(record: T): T =>
    record.links ? { ...record, links: record.links.filter((id) => ids.includes(id)) } : record
  const { votes, compositions, events } = all
  const apart = { votes: votes.map(within), compositions: compositions.map(within), events: events.map(within) }
  return structuredClone(reachable({ ...all, ...apart }, ids))
}

function allRecords(archive: Archive) {
  const { sources, camps, factions, soviets, sessions, votes, compositions, events } = archive
  return {
    sources,
    camps,
    factions: factions.map(({ splitFrom, ...faction }) => ({
      ...faction,
      ...(splitFrom && { splitFrom: { ...splitFrom, faction: splitFrom.faction.id } }),
    })),
    soviets: soviets.map(({ partOf, ...soviet }) => ({ ...soviet, ...(partOf && { partOf: partOf.id }) })),
    sessions: sessions.map(({ soviet, attendance, ...session }) => ({
      ...session,
      soviet: soviet.id,
      ...(attendance && { attendance: attendance.map(cited) }),
    })),
    votes: votes.map(voteRecord),
    compositions: compositions.map(({ session, readings, ...composition }) => ({
      ...composition,
      session: session.id,
      readings: readings.map(({ seats, percent, majority, ...reading }) => ({
        ...cited(reading),
        seats: Object.fromEntries(seats.map(({ faction, seats: count }) => [faction.id, count])),
        ...(percent && {
          percent: Object.fromEntries(percent.map(({ faction, percent: share }) => [faction.id, share])),
        }),
        ...(majority && { majority: majority.map(({ id }) => id) }),
      })),
    })),
    events: events.map(({ soviet, adopts, readings, ...event }) => ({
      ...event,
      ...(soviet && { soviet: soviet.id }),
      ...(adopts && { adopts: adopts.id }),
      readings: readings.map(cited),
    })),
  }
}

function voteRecord(vote: Vote): MotionRecord | ChoiceRecord {
  return vote.kind === 'motion' ? motionRecord(vote) : choiceRecord(vote)
}

function motionRecord({ session, mentions, camps, readings, ...motion }: Motion): MotionRecord {
  return {
    ...motion,
    session: session.id,
    ...(mentions && { mentions: mentions.map(cited) }),
    ...(camps && { camps: { for: sideRecord(camps.for), against: sideRecord(camps.against) } }),
    readings: readings.map(tallyRecord),
  }
}

function choiceRecord({ session, mentions, readings, ...choice }: Choice): ChoiceRecord {
  return {
    ...choice,
    session: session.id,
    ...(mentions && { mentions: mentions.map(cited) }),
    readings: readings.map(cited),
  }
}

function tallyRecord({ byFaction, bySection, ...reading }: Motion['readings'][number]) {
  return {
    ...cited(reading),
    ...(byFaction && { byFaction: keyed(byFaction, ({ faction, ...division }) => [faction.id, division]) }),
    ...(bySection && { bySection: keyed(bySection, ({ section, ...division }) => [section.id, division]) }),
  }
}

function sideRecord({ camp, label }: Side) {
  return { camp: camp.id, label }
}

function keyed<T>(list: readonly T[], entry: (item: T) => [id: string, division: Division]) {
  return Object.fromEntries(list.map(entry))
}

function cited<T extends Citation>({ source, ...reading }: T) {
  return { source: source.id, ...reading }
}
