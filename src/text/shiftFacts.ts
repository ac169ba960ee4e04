import type { Lead } from '../measure/leadOf.js'
import type { Count } from '../model/count.js'

/** Who surely won or lost most, in seats or votes, or in parts of the whole. */
export interface Mover {
  readonly name: string
  /** As a share, in [−1, 1]; or a number of seats, where shares cannot be told. */
  readonly won: Lead
}

/** All that a text about what changed between two days may say. */
export interface ShiftFacts {
  readonly bodies: readonly [before: string, after: string]
  readonly days: readonly [before: string, after: string]
  /** What is counted: votes of one question each, or the seats of a body. */
  readonly of: 'votes' | 'seats'
  /** Whether movers are told in shares. */
  readonly shares: boolean
  readonly up: Mover | null
  readonly down: Mover | null
  /** What the shares are of. */
  readonly whole: readonly [before: Count, after: Count]
  /** Names of those who are new, gone, or not listed on one of the days. */
  readonly fresh: readonly string[]
  readonly gone: readonly string[]
  readonly unlisted: readonly string[]
  /** Those of one descent together: name, and shares in words. */
  readonly families: readonly { readonly name: string; readonly before: string; readonly after: string }[]
  /** The sources drawn, and how many accounts of the two days are not. */
  readonly sources: readonly string[]
  readonly others: number
}

/** What a language must be able to say of it. */
export interface ShiftWords {
  readonly finding: (facts: ShiftFacts) => string
  readonly occasion: (facts: ShiftFacts) => string
  readonly note: (facts: ShiftFacts) => string
  readonly grounds: (facts: Pick<ShiftFacts, 'sources' | 'others'>) => string
  /** `+43.3 points`. */
  readonly points: (won: Lead) => string
  /** Over a table’s groups, and over what changed. */
  readonly columns: readonly [group: string, change: string]
  /** Beside a group that is on one day alone. */
  readonly fresh: string
  readonly gone: string
}
