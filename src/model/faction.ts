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
  /** In full: `Left Socialist-Revolutionaries`. */
  readonly name: LocalText
  /** For labels: `Left SRs`. */
  readonly short: LocalText
  /** Name of its colour, which it keeps in every picture; a theme has the value. */
  readonly colour: FactionColour
  /** Place from left (0) to right (100), for the order of seats. */
  readonly place: number
  /** What it split from or is a wing of, and when it split, where known. */
  readonly splitFrom?: {
    /** The faction that it was part of. */
    readonly faction: Faction
    /** When it became a party of its own. Old Style; left out where it did not, or nobody knows. */
    readonly day?: Day
  }
  /** Whether sources count several parties or a remainder under it, so that anybody whom they do not list may be among them. */
  readonly collective?: boolean
  /** What sources mean by it, where that is not plain. */
  readonly note?: string
}
