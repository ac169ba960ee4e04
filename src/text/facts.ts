import type { Verdict } from '../measure/majority.js'
import type { Figure } from '../measure/figure.js'
import type { Base, Rule } from '../measure/rule.js'
import type { Turn } from '../measure/survival.js'
import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'

/** A figure in which readings differ, and what each source says. */
export interface Difference {
  readonly figure: Figure
  readonly told: readonly { readonly source: string; readonly count: Count; readonly about: boolean }[]
}

/** When something was: words in both calendars, and whether they name a month alone. */
export interface Time {
  readonly words: string
  readonly month: boolean
}

/** All that a text about a vote may say, computed once, so that no two texts contradict each other. */
export interface VoteFacts {
  /** What was asked, where, when and how; left out for a bare tally. */
  readonly occasion?: {
    readonly question: string
    readonly body: string
    readonly day: Time
    readonly method: Method
  }
  /** What came of it, in the language of the text; empty where no record says. */
  readonly consequence: string
  /** What each side is called behind its count. */
  readonly sides: Readonly<Record<'for' | 'against' | 'abstain', string>>
  readonly for: Count
  readonly against: Count
  readonly abstain: Count
  /**
   * Whether a source rounds a side’s votes; `votes`: those for or against, and all that is computed from them; `base`:
   * those of whom a majority is needed.
   */
  readonly about: Readonly<Record<'for' | 'against' | 'abstain' | 'votes' | 'base', boolean>>
  readonly rule: Rule
  /** How many took part of those whom the rule’s quorum counts; left out where it has none. */
  readonly quorum?: { readonly of: Base; readonly least: number; readonly came: Count }
  /** `disputed`: the readings lead to different verdicts. */
  readonly verdict: Verdict | 'disputed'
  /** What the record says came out, where the numbers cannot tell, or tell otherwise; `null` where there is no more to say. */
  readonly recorded: 'carried' | 'rejected' | null
  readonly base: Count
  /** As many for as against, where that decides. */
  readonly tied: boolean
  /** `null` where no more can be told than that it is at least one. */
  readonly needed: Count
  /** The side that led, and by how much, zero for none; `null` where it cannot be known. */
  readonly ahead: { readonly of: 'for' | 'against'; readonly by: Count } | null
  /** By how much the side that prevailed led; `null` where it did not, or both sides’ ranges tell as much. */
  readonly by: Count
  /** Voters going over; `null` where it cannot be known. */
  readonly switching: Turn | null
  /** Whether all who abstained could have turned the result; `null` where nobody surely did, or it cannot be known. */
  readonly abstainers: { readonly enough: boolean; readonly alone: boolean } | null
  readonly differences: readonly Difference[]
  /** In the order of the readings; empty for a bare tally. */
  readonly sources: readonly string[]
}

/** What a text about the make-up of a body may say. */
export interface HouseFacts {
  readonly occasion: { readonly body: string; readonly what?: string; readonly day: Time }
  readonly unit: Composition['unit']
  /** The group that is surely the largest; several where they tie. */
  readonly largest?: {
    readonly names: readonly string[]
    readonly seats: Count
    /** Whether that is what the rule asks for. */
    readonly enough: boolean
    /** Whether there is nobody else. */
    readonly all: boolean
  }
  /** The total; where the source gives none, at least the seats of all listed groups. */
  readonly whole: Count
  readonly total: Count
  /** The total where it is news: a hundred percent is none. */
  readonly headcount: Count
  /** The source rounds. */
  readonly about: boolean
  /** Its share is taken of the total. */
  readonly rule: Rule
  readonly needed: Count
  /** Names of those who hold the majority by the source’s word, without numbers. */
  readonly majority: readonly string[]
  /** The source that is drawn. */
  readonly source: string
  /** What other sources give as the total. */
  readonly others: readonly { readonly source: string; readonly total: Count; readonly about: boolean }[]
}
