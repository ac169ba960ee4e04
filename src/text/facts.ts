import type { Lead } from '../measure/lead.js'
import type { Verdict } from '../measure/majority.js'
import type { Figure } from '../measure/readingsRange.js'
import type { Rule } from '../measure/rule.js'
import type { Turn } from '../measure/survival.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'

/** A figure in which readings differ, and what each source says. */
export interface Difference {
  readonly figure: Figure
  readonly told: readonly { readonly source: string; readonly count: Count }[]
}

/** All that a text about a vote may say, computed once, so that no two texts contradict each other. */
export interface VoteFacts {
  /** What was asked, where, when and how; left out for a bare tally. */
  readonly occasion?: {
    readonly question: string
    readonly body: string
    /** In both calendars. */
    readonly day: string
    readonly method: Method
  }
  /** What each side is called behind its count. */
  readonly sides: Readonly<Record<'for' | 'against' | 'abstain', string>>
  readonly for: Count
  readonly against: Count
  readonly abstain: Count
  /** Some source rounds. */
  readonly about: boolean
  readonly rule: Rule
  /** `disputed`: the readings lead to different verdicts. */
  readonly verdict: Verdict | 'disputed'
  readonly base: Count
  readonly needed: Count
  /** Votes for less votes against. */
  readonly margin: Lead
  /** `null` where it cannot be known. */
  readonly switching: Turn | null
  /** `null` where it cannot be known. */
  readonly joining: Turn | null
  readonly differences: readonly Difference[]
  /** In the order of the readings; empty for a bare tally. */
  readonly sources: readonly string[]
}

/** What a text about the make-up of a body may say. */
export interface HouseFacts {
  readonly occasion: { readonly body: string; readonly what?: string; readonly day: string }
  /** Largest group whose seats are known, and its name. */
  readonly largest?: { readonly name: string; readonly seats: number }
  readonly total: Count
  /** More than half of the total. */
  readonly needed: Count
  /** Names of those who hold the majority by the source’s word, without numbers. */
  readonly majority: readonly string[]
  /** The source that is drawn. */
  readonly source: string
  /** What other sources give as the total. */
  readonly others: readonly { readonly source: string; readonly total: Count }[]
}
