/** All that a text about many votes may say. */
export interface TernaryFacts {
  /** How many votes there are, and what the rules make of them. */
  readonly votes: number
  readonly carried: number
  readonly rejected: number
  readonly turning: number
  readonly open: number
  /** How many rules. */
  readonly rules: number
  readonly bodies: readonly string[]
  /** First and last day in words; one where they are the same. */
  readonly days: readonly string[]
  /** Labels of votes whose counts are not known: not drawn. */
  readonly unknown: readonly string[]
  /** Whether a vote drawn has ranges, rounded or missing figures, and whether one has several accounts. */
  readonly rounded: boolean
  readonly several: boolean
  readonly sources: readonly string[]
}

/** What a language must be able to say of it. */
export interface TernaryWords {
  readonly finding: (facts: TernaryFacts) => string
  readonly occasion: (facts: TernaryFacts) => string
  readonly note: (facts: TernaryFacts) => string
  readonly grounds: (facts: TernaryFacts) => string
  /** At the corners: all for, all against, all abstained. */
  readonly corners: readonly [string, string, string]
  /** In the legend: what a shaded region means. */
  readonly region: (rule: string) => string
}
