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
  readonly sources: readonly Source[]
  readonly camps: readonly Camp[]
  readonly factions: readonly Faction[]
  readonly soviets: readonly Soviet[]
  readonly sessions: readonly Session[]
  readonly votes: readonly Vote[]
  readonly compositions: readonly Composition[]
  readonly events: readonly Event[]
}
