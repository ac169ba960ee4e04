import type { Camp } from './camp.js'
import type { Composition } from './composition.js'
import type { Event } from './event.js'
import type { Faction } from './faction.js'
import type { Session } from './session.js'
import type { Source } from './source.js'
import type { Soviet } from './soviet.js'
import type { Vote } from './vote.js'

/** Records of votes with all that they refer to. Made by `parseArchive`. */
export interface Archive {
  /** Works that figures were read in. */
  readonly sources: readonly Source[]
  /** Sides that stay themselves from vote to vote. */
  readonly camps: readonly Camp[]
  /** Parties and groups of deputies. */
  readonly factions: readonly Faction[]
  /** Bodies that vote, with their sections and organs. */
  readonly soviets: readonly Soviet[]
  /** Sittings of the bodies. */
  readonly sessions: readonly Session[]
  /** Votes, each with one reading or more. */
  readonly votes: readonly Vote[]
  /** How bodies were made up, each with one reading or more. */
  readonly compositions: readonly Composition[]
  /** Dated happenings without a tally. */
  readonly events: readonly Event[]
}
