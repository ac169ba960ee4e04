/** Every base, the narrowest first. */
export const BASES = ['decisive', 'cast', 'present', 'members'] as const

/**
 * What a majority is a majority *of*.
 *
 * - `decisive`: the votes for and against
 * - `cast`: these and the abstentions
 * - `present`: all who were there
 * - `members`: all who belong to the body
 */
export type Base = 'decisive' | 'cast' | 'present' | 'members'

/** When a motion is carried. */
export interface Rule {
  /** The base that the share is taken of. */
  readonly of: Base
  /** Share of the base as whole numbers: `[1, 2]` is one half. */
  readonly share: readonly [numerator: number, denominator: number]
  /** `true`: more than the share; `false`: the share itself is enough. */
  readonly strictly: boolean
  /** How many of which base must have taken part for the vote to count. Defaults to any number. */
  readonly quorum?: {
    /** The base that is counted. */
    readonly of: Base
    /** How many of it there must be, a whole number. */
    readonly least: number
  }
  /**
   * What the chair’s voice decides where as many are for as against; only for one half of the votes for and against.
   * Defaults to what `strictly` says.
   */
  readonly tie?: 'carried' | 'rejected'
}
