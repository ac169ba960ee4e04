import type { Day } from './day.js'
import type { LocalText } from './localText.js'

/**
 * A colour’s name. The charts’ theme knows its value on light, on dark and on
 * paper; the model only says which factions share one.
 */
export type FactionColour =
  | 'bolshevik'
  | 'left-sr'
  | 'internationalist'
  | 'sr'
  | 'menshevik'
  | 'popular-socialist'
  | 'national'
  | 'kadet'
  | 'other'

/** A party or a group of deputies. */
export interface Faction {
  /** Kebab-case, unique among the factions: `left-sr`. */
  readonly id: string
  readonly name: LocalText
  /** For labels: `Left SRs`. */
  readonly short: LocalText
  readonly colour: FactionColour
  /** Place from left (0) to right (100), for the order of seats. */
  readonly place: number
  /** What it split from or is a wing of, and when it split, where known. */
  readonly splitFrom?: { readonly faction: Faction; readonly day?: Day }
  /** Whether sources count several parties or a remainder under it, so that anybody whom they do not list may be among them. */
  readonly collective?: boolean
  readonly note?: string
}
