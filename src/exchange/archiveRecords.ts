import type { Camp } from '../model/camp.js'
import type { Composition, House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Day } from '../model/day.js'
import type { Account, Event } from '../model/event.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import type { Percent } from '../model/percent.js'
import type { Citation } from '../model/reading.js'
import type { Attendance, Session } from '../model/session.js'
import type { Source } from '../model/source.js'
import type { Soviet } from '../model/soviet.js'
import type { Division, OptionTally, Tally } from '../model/tally.js'
import type { Choice, Motion } from '../model/vote.js'

/** The records of an archive as `parseArchive` reads them: plain JSON, in which a thing names others by their ids. */
export interface ArchiveRecords {
  /** Works that figures were read in. */
  readonly sources: readonly Source[]
  /** Sides that stay themselves from vote to vote. */
  readonly camps: readonly Camp[]
  /** Parties and groups of deputies. */
  readonly factions: readonly FactionRecord[]
  /** Bodies that vote. */
  readonly soviets: readonly SovietRecord[]
  /** Sittings of the bodies. */
  readonly sessions: readonly SessionRecord[]
  /** Votes, each with one reading or more. */
  readonly votes: readonly (MotionRecord | ChoiceRecord)[]
  /** How bodies were made up. */
  readonly compositions: readonly CompositionRecord[]
  /** Dated happenings without a tally. */
  readonly events: readonly EventRecord[]
}

/** A `Faction` as JSON. */
export type FactionRecord = Omit<Faction, 'splitFrom'> & {
  /** What it split from or is a wing of. */
  readonly splitFrom?: {
    /** Id of the faction. */
    readonly faction: string
    /** When. Old Style. */
    readonly day?: Day
  }
}

/** A `Soviet` as JSON. */
export type SovietRecord = Omit<Soviet, 'partOf'> & {
  /** Id of the body that it is a section or an organ of. */
  readonly partOf?: string
}

/** A `Session` as JSON. */
export type SessionRecord = Omit<Session, 'soviet' | 'attendance'> & {
  /** Id of the body. */
  readonly soviet: string
  /** How many came, account by account. */
  readonly attendance?: readonly ReadingRecord<Attendance>[]
}

/** What a source says, as JSON: a `Citation` beside what is told. */
export type ReadingRecord<T = unknown> = T & CitationRecord

/** A `Citation` as JSON. */
export type CitationRecord = Omit<Citation, 'source'> & {
  /** Id of the work. */
  readonly source: string
}

/** A `Motion` as JSON. */
export type MotionRecord = Omit<Motion, 'session' | 'mentions' | 'camps' | 'readings'> & {
  /** Id of the sitting. */
  readonly session: string
  /** Sources that tell of it without a figure. */
  readonly mentions?: readonly CitationRecord[]
  /** The camps that stood on its sides. */
  readonly camps?: Readonly<Record<'for' | 'against', SideRecord>>
  /** At least one. */
  readonly readings: readonly ReadingRecord<TallyRecord>[]
}

/** A `Side` as JSON. */
export interface SideRecord {
  /** Id of the camp. */
  readonly camp: string
  /** What this side is called in this vote. */
  readonly label: LocalText
}

/** A `Tally` as JSON. */
export type TallyRecord = Omit<Tally, 'byFaction' | 'bySection'> & {
  /** How factions divided, by their ids. */
  readonly byFaction?: Readonly<Record<string, Division>>
  /** How sections divided, by their ids. */
  readonly bySection?: Readonly<Record<string, Division>>
}

/** A `Choice` as JSON. */
export type ChoiceRecord = Omit<Choice, 'session' | 'mentions' | 'readings'> & {
  /** Id of the sitting. */
  readonly session: string
  /** Sources that tell of it without a figure. */
  readonly mentions?: readonly CitationRecord[]
  /** At least one. */
  readonly readings: readonly ReadingRecord<OptionTally>[]
}

/** A `Composition` as JSON. */
export type CompositionRecord = Omit<Composition, 'session' | 'readings'> & {
  /** Id of the sitting. */
  readonly session: string
  /** At least one. */
  readonly readings: readonly ReadingRecord<HouseRecord>[]
}

/** A `House` as JSON. */
export type HouseRecord = Omit<House, 'seats' | 'percent' | 'majority'> & {
  /** Seats of factions, by their ids. */
  readonly seats: Readonly<Record<string, Count>>
  /** Shares that the source prints, by the ids of factions. */
  readonly percent?: Readonly<Record<string, Percent>>
  /** Ids of the factions that hold the majority together. */
  readonly majority?: readonly string[]
}

/** An `Event` as JSON. */
export type EventRecord = Omit<Event, 'soviet' | 'adopts' | 'readings'> & {
  /** Id of the body. */
  readonly soviet?: string
  /** Id of the vote whose resolution was adopted. */
  readonly adopts?: string
  /** At least one. */
  readonly readings: readonly ReadingRecord<Account>[]
}
