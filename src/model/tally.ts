import type { Count } from './count.js'
import type { Faction } from './faction.js'
import type { LocalText } from './localText.js'
import type { Attendance } from './session.js'
import type { Soviet } from './soviet.js'

/** How a body, or a group in it, divided. A figure left out is unknown, as is `null`; nothing is zero unless the source says so. */
export interface Division {
  readonly for: Count
  readonly against: Count
  /** Took part, and declared for neither side. */
  readonly abstain?: Count
  /** Was there, and took no part. */
  readonly notVoting?: Count
}

/** Names, where the source gives them. A side may be named in part, or not at all. */
export interface Voters {
  readonly for?: readonly LocalText[]
  readonly against?: readonly LocalText[]
  readonly abstain?: readonly LocalText[]
}

/**
 * The result of a vote as one source has it.
 *
 * @example
 * const presidium: Tally = { for: 414, against: 519, abstain: 69 }
 */
export interface Tally extends Division, Attendance {
  /** By how much one side led, where the source gives only that. */
  readonly margin?: { readonly of: 'for' | 'against'; readonly by: Count }
  readonly byFaction?: readonly (Division & { readonly faction: Faction })[]
  readonly bySection?: readonly (Division & { readonly section: Soviet })[]
  /** Groups that are neither a faction nor a section, in the order of the source. */
  readonly byGroup?: readonly (Division & { readonly label: LocalText })[]
  readonly voters?: Voters
}

/** Votes for one of several alternatives or candidates. */
export interface Option {
  readonly label: LocalText
  readonly votes: Count
}

/** The result of a vote between alternatives or candidates, in the order of the source. */
export interface OptionTally extends Attendance {
  readonly options: readonly Option[]
  readonly abstain?: Count
  readonly notVoting?: Count
}
