import type { Archive } from '../model/archive.js'
import type { Composition } from '../model/composition.js'
import type { Event } from '../model/event.js'
import type { Faction } from '../model/faction.js'
import type { Source } from '../model/source.js'
import type { Soviet } from '../model/soviet.js'
import type { Vote } from '../model/vote.js'
import type { CompositionId, EventId, FactionId, SourceId, SovietId, VoteId } from './ids.js'

/** A thing of the archive with the ids that there are, for an editor to complete. */
export type Known<T, Id extends string> = T & {
  /** Kebab-case, unique among things of its kind. */
  readonly id: Id
}

/** The archive of 1917–18: one whose ids are known, so that an editor completes them. */
export interface SovietArchive extends Archive {
  /** Works that figures were read in. */
  readonly sources: readonly Known<Source, SourceId>[]
  /** Parties and groups, from left to right. */
  readonly factions: readonly Known<Faction, FactionId>[]
  /** Bodies that vote, with their sections and organs. */
  readonly soviets: readonly Known<Soviet, SovietId>[]
  /** Votes, each with one reading or more. */
  readonly votes: readonly Known<Vote, VoteId>[]
  /** How bodies were made up, each with one reading or more. */
  readonly compositions: readonly Known<Composition, CompositionId>[]
  /** Dated happenings without a tally. */
  readonly events: readonly Known<Event, EventId>[]
}
