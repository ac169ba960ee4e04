import type { Count } from '../model/count.js'

/** All that a text about who can have moved may say. */
export interface FlowFacts {
  readonly bodies: readonly [before: string, after: string]
  /** Days; of one day, the two questions. */
  readonly times: readonly [before: string, after: string]
  readonly isOneDay: boolean
  /** How many of those there both times must have changed sides. */
  readonly changed: number
  /** Whether it is told how many came and how many went; else no more than the totals need are taken to have. */
  readonly isClosed: boolean
  /** How many there were each time. */
  readonly whole: readonly [before: Count, after: Count]
  /** How many at least were there only after, or only before. */
  readonly came: number
  readonly went: number
  /** Whether something is pale. */
  readonly open: boolean
  readonly sources: readonly string[]
  /** How many accounts are not drawn. */
  readonly others: number
}

/** What a language must be able to say of it. */
export interface FlowWords {
  readonly finding: (facts: FlowFacts) => string
  readonly occasion: (facts: FlowFacts) => string
  readonly note: (facts: FlowFacts) => string
  /** Of those who were there on one day only. */
  readonly came: string
  readonly went: string
  /** Over a table’s rows, which are of the first time, while its columns are of the second. */
  readonly corner: (before: string, after: string) => string
  /** How many moved: `at least 10, at most 22`. */
  readonly moved: (least: number, most: string, isSame: boolean) => string
}
