import type { Count } from './count.js'
import type { Faction } from './faction.js'
import type { LocalText } from './localText.js'
import type { Attendance } from './session.js'
import type { Soviet } from './soviet.js'

/** How a body, or a group in it, divided. A figure left out is unknown, as is `null`; nothing is zero unless the source says so. */
export interface Division {
  /** Votes for the motion as it is worded in the record. */
  readonly for: Count
  /** Votes against it. */
  readonly against: Count
  /** Took part, and declared for neither side. */
  readonly abstain?: Count
  /** Was there, and took no part. */
  readonly notVoting?: Count
}

/** Names, where the source gives them. A side may be named in part, or not at all. */
export interface Voters {
  /** Who voted for. */
  readonly for?: readonly LocalText[]
  /** Who voted against. */
  readonly against?: readonly LocalText[]
  /** Who abstained. */
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
  readonly margin?: {
    /** The side that led. */
    readonly of: 'for' | 'against'
    /** By how many votes. */
    readonly by: Count
  }
  /** How factions divided, in the order of the source. They need not add up to the whole. */
  readonly byFaction?: readonly (Division & {
    /** Whose votes they are. */
    readonly faction: Faction
  })[]
  /** How sections divided, in the order of the source. They need not add up to the whole. */
  readonly bySection?: readonly (Division & {
    /** Whose votes they are. */
    readonly section: Soviet
  })[]
  /** Groups that are neither a faction nor a section, in the order of the source. */
  readonly byGroup?: readonly (Division & {
    /** Whose votes they are, as the source calls them. */
    readonly label: LocalText
  })[]
  /** Who they were, by name. */
  readonly voters?: Voters
}

/** Votes for one of several alternatives or candidates. */
export interface Option {
  /** The alternative in a few words, or the candidate’s name. */
  readonly label: LocalText
  /** How many voted for it. */
  readonly votes: Count
}

/** The result of a vote between alternatives or candidates, in the order of the source. */
export interface OptionTally extends Attendance {
  /** At least one. */
  readonly options: readonly Option[]
  /** Took part, and chose none. */
  readonly abstain?: Count
  /** Was there, and took no part. */
  readonly notVoting?: Count
}
