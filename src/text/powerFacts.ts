import type { Shares } from '../measure/shares.js'

/** All that a text about power in a house may say. */
export interface PowerFacts {
  /** Names of those who surely have the most power, and what each has; `null` where ranges leave it open. */
  readonly strongest: { readonly names: readonly string[]; readonly power: Shares; readonly share: Shares } | null
  /** What carries a motion, as a sentence without its stop; empty where it cannot be told. */
  readonly needed: string
  /** Names of those who have seats and never decide. */
  readonly powerless: readonly string[]
  /** Whether some belong to no listed group. */
  readonly alone: boolean
  /** Whether seats are ranges. */
  readonly open: boolean
}

/** What a language must be able to say of it. */
export interface PowerWords {
  readonly finding: (facts: PowerFacts) => string
  readonly note: (facts: PowerFacts) => string
  /** Over a table’s groups, and over their seats. */
  readonly columns: readonly [group: string, seats: string]
  readonly measures: { readonly seats: string; readonly banzhaf: string; readonly shapleyShubik: string }
}
