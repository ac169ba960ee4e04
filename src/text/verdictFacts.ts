import type { Rule } from '../measure/rule.js'
import type { Summary } from '../measure/verdicts.js'
import type { VoteFacts } from './facts.js'

/** What a language must be able to say of a vote under several rules and after several accounts. */
export interface VerdictWords {
  /** Whether the accounts agree, and on what. */
  readonly accounts: (facts: VoteFacts, accounts: number) => string
  /** What the strokes and lines between accounts mean, and what the majority is of, rule by rule. */
  readonly accountsNote: (marks: readonly string[], differ: boolean) => string
  /** Whether another rule or another account would have led to another result; `open`: some of them leave it open. */
  readonly rules: (
    summary: Summary,
    of: { readonly rules: number; readonly accounts: number; readonly open: boolean },
  ) => string
  /** Over a table’s rules. */
  readonly corner: string
  /** A rule without numbers: “more than half of the votes for and against”. */
  readonly rule: (rule: Rule) => string
  /** Votes for, and those needed. */
  readonly votes: (votes: string, needed: string) => string
}
