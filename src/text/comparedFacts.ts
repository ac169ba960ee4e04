/** All that a text about many votes may say. */
export interface ComparedFacts {
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
  /** Names of votes whose accounts differ. */
  readonly differing: readonly string[]
  readonly sources: readonly string[]
}

/** What a language must be able to say of it. */
export interface ComparedWords {
  readonly finding: (facts: ComparedFacts) => string
  readonly occasion: (facts: ComparedFacts) => string
  /** Below a triangle of points, and below rows of bars. */
  readonly note: (facts: ComparedFacts) => string
  readonly rowsNote: (facts: ComparedFacts) => string
  readonly grounds: (facts: ComparedFacts) => string
  /** Over a table’s votes, and over their sources. */
  readonly columns: readonly [vote: string, source: string]
  /** At the corners: all for, all against, all abstained. */
  readonly corners: readonly [string, string, string]
  /** In the legend: what a shaded region means. */
  readonly region: (rule: string) => string
  /** Below bars with several marks: which of them a text speaks of. */
  readonly mark: (text: string, isFirst: boolean) => string
}
