import type { Count } from '../model/count.js'

/** All that a text about who took a resolution over may say. */
export interface AdoptionFacts {
  /** Body that voted first. */
  readonly origin: string
  /** Name and days of the only one who followed; `null` where there are several, or nobody names them. */
  readonly only: { readonly name: string; readonly days: readonly string[] } | null
  /** How many followed in all. */
  readonly total: Count
  /** Days of the last step. */
  readonly last: readonly string[]
  /** Whether a number is a range, and whether sources give several days of a step. */
  readonly open: boolean
  readonly uncertainDays: boolean
  readonly sources: readonly string[]
}

/** What a language must be able to say of it. */
export interface AdoptionWords {
  readonly finding: (facts: AdoptionFacts) => string
  readonly note: (facts: AdoptionFacts) => string
  readonly grounds: (facts: AdoptionFacts) => string
  /** Several days of which one is right. */
  readonly days: (days: readonly string[]) => string
  /** `3 by then`. */
  readonly byThen: (count: string) => string
  /** Over a table’s days, bodies, numbers by then, and sources. */
  readonly columns: readonly [day: string, who: string, total: string, source: string]
}
