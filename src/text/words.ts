import type { Verdict } from '../measure/majority.js'
import type { Figure } from '../measure/figure.js'
import type { Rule } from '../measure/rule.js'
import type { Count } from '../model/count.js'
import type { HouseFacts, VoteFacts } from './facts.js'
import type { Wording } from './wording.js'

/**
 * What a language must be able to say. Each entry writes a whole sentence or label
 * from facts, so that each language orders its words as it likes.
 */
export interface Words {
  /** A count with the language’s thousands, a range, or that it is not known. */
  readonly count: (count: Count, about?: boolean) => string
  readonly percent: (share: number) => string
  readonly sides: Readonly<Record<'for' | 'against' | 'abstain', string>>
  /** What so many did who took neither side. */
  readonly abstained: (count: Count) => string
  readonly figures: Readonly<Record<Figure, string>>
  /** Under an axis of days: whose days they are. */
  readonly calendars: Readonly<Record<NonNullable<Wording['calendar']>, string>>
  /** Votes or seats between the ends of a range. */
  readonly uncertain: (seats: number) => string
  /** Deputies whom a total counts and no group claims. */
  readonly unlisted: string
  /** What happened, in numbers: a picture’s title. */
  readonly finding: (facts: VoteFacts) => string
  /** What was asked, where, when, how; empty for a bare tally. */
  readonly occasion: (facts: VoteFacts) => string
  /** What the mark of the majority means. */
  readonly mark: (facts: VoteFacts) => string
  /** A share of a rule’s base: `41.3% of the 1,002 votes cast`. */
  readonly part: (share: number, facts: Pick<VoteFacts, 'rule' | 'base'> & { readonly about: boolean }) => string
  /** What would have turned the result; empty where it cannot be known. */
  readonly turn: (facts: VoteFacts) => string
  /** Sources, and where they differ; empty for a bare tally. */
  readonly grounds: (facts: VoteFacts) => string
  /** Whose figures a picture shows that has room for one source’s. */
  readonly drawn: (source: string) => string
  /** One to three sentences that say it all. */
  readonly description: (facts: VoteFacts) => string
  readonly house: {
    readonly finding: (facts: HouseFacts) => string
    readonly occasion: (facts: HouseFacts) => string
    readonly mark: (facts: HouseFacts) => string
    /** A share of the total: `60.1% of 649`. */
    readonly part: (share: number, total: Count, about: boolean) => string
    readonly grounds: (facts: HouseFacts) => string
    readonly description: (facts: HouseFacts) => string
  }
  readonly table: {
    readonly votes: string
    readonly groups: string
    readonly total: string
    readonly needed: string
    readonly quorum: string
    /** Row of the margin that a source gives. */
    readonly lead: string
    readonly result: string
    /** Row of the base that a rule takes its share of. */
    readonly base: (rule: Rule) => string
    readonly verdicts: Readonly<Record<Verdict, string>>
  }
  /** Words of a picture on a page that answers. */
  readonly live: {
    /** What the arrow keys walk on. */
    readonly chart: string
    /** How to walk. */
    readonly keys: string
    /** Opens what else there is: the table, files, the citation. */
    readonly menu: string
    readonly showTable: string
    readonly hideTable: string
    readonly save: (format: 'PNG' | 'SVG' | 'CSV') => string
    readonly copy: string
    readonly copied: string
    /** Where the page may not copy by itself. */
    readonly marked: string
    /** Instead of a picture whose record is wrong. */
    readonly fault: string
  }
  /** Words of the static figure. */
  readonly page: {
    readonly table: string
    /** Of a table with sources. */
    readonly both: string
    readonly sources: string
    /** How to cite a picture, after what sources. */
    readonly cite: (finding: string, sources: readonly string[]) => string
  }
}
