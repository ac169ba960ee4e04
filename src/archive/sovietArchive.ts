import type { Archive } from '../model/archive.js'
import type { Composition } from '../model/composition.js'
import type { Event } from '../model/event.js'
import type { Faction } from '../model/faction.js'
import type { Source } from '../model/source.js'
import type { Soviet } from '../model/soviet.js'
import type { Vote } from '../model/vote.js'
import type { CompositionId, EventId, FactionId, SourceId, SovietId, VoteId } from './ids.js'

/** The archive of 1917–18: one whose ids are known, so that an editor completes them. */
export interface SovietArchive extends Archive {
  readonly sources: readonly (Source & { readonly id: SourceId })[]
  readonly factions: readonly (Faction & { readonly id: FactionId })[]
  readonly soviets: readonly (Soviet & { readonly id: SovietId })[]
  readonly votes: readonly (Vote & { readonly id: VoteId })[]
  readonly compositions: readonly (Composition & { readonly id: CompositionId })[]
  readonly events: readonly (Event & { readonly id: EventId })[]
}
