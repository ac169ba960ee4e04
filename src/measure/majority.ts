import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Tally } from '../model/tally.js'
import { checkRule } from './checkRule.js'
import { checkTally } from './checkTally.js'
import { carriedBy } from './carriedBy.js'
import { endsOf, type Ends } from './endsOf.js'
import { type Known, knownOf } from './knownOf.js'
import { type Lead, leadOf } from './leadOf.js'
import { neededOf } from './neededOf.js'
import type { Rule } from './rule.js'
import type { Shares } from './shares.js'

/** What follows from a tally by a rule; `undecidable` where the sources leave it open, `inquorate` where too few took part. */
export type Verdict = 'carried' | 'rejected' | 'undecidable' | 'inquorate'

/** A tally held against a rule. */
export interface Majority {
  /** The rule that the tally was held against. */
  readonly rule: Rule
  /** What follows. */
  readonly verdict: Verdict
  /** How many the rule’s base counts. */
  readonly base: Count
  /** Least number of votes for that carries, whole votes of the base. */
  readonly needed: Count
  /** Votes for less votes against; negative where those against lead. */
  readonly margin: Lead
  /** Votes for as shares of the base, in [0, 1], to be shown and not compared; `null` where the base can be empty. */
  readonly share: Shares | null
}

/**
 * Whether a tally carries a motion by a rule, and by how much of what. A motion
 * without a vote for it is never carried.
 *
 * Whole numbers throughout, so that 74 % of 345 needs 256. On counts that are
 * ranges or unknown the verdict is what holds for every number they allow, all
 * figures of the tally taken together: of 100 present, 60 against leave at most
 * 40 for. A margin or an attendance that the votes contradict counts as unsaid.
 *
 * @param tally - votes; a figure left out is unknown
 * @param rule - which share of which base carries
 * @throws TypeError if there is no tally or no rule
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, the votes or the base are above that, the
 * share is not between 0 and 1, or a chair’s voice is to decide a tie by another share than one half of the votes for
 * and against
 *
 * @see Robert’s Rules of Order Newly Revised, 12th ed. (2020), §44, on a vote’s base and on majorities other than one half
 *
 * @example
 * majority({ for: 414, against: 519, abstain: 69 }, simpleMajority)
 * // => { verdict: 'rejected', base: 933, needed: 467, margin: -105, share: { least: 0.4437…, most: 0.4437… }, rule: simpleMajority }
 */
export function majority(tally: Tally, rule: Rule): Majority {
  checkTally('majority', tally)
  checkRule('majority', rule)
  const known = knownOf(tally)
  const ends = endsOf(known, rule.of)
  const { least } = ends.base
  const most = ends.base.most === Infinity ? null : ends.base.most
  if (!Number.isSafeInteger(most ?? least)) {
    throw new RangeError(`majority requires a base of at most ${Number.MAX_SAFE_INTEGER}, got ${most ?? least}`)
  }
  return {
    rule,
    verdict: verdictOf(known, ends, rule),
    base: countOf(least, most),
    needed: countOf(neededOf(least, rule), most === null ? null : neededOf(most, rule)),
    margin: leadOf(known.lead),
    share: shareOf(ends),
  }
}

function verdictOf(known: Known, ends: Ends, rule: Rule): Verdict {
  if (rule.quorum) {
    const { least, most } = endsOf(known, rule.quorum.of).base
    if (most < rule.quorum.least) return 'inquorate'
    if (least < rule.quorum.least) return 'undecidable'
  }
  const carried = carriedBy(ends, rule)
  return carried === null ? 'undecidable' : carried ? 'carried' : 'rejected'
}

function shareOf({ base, worst, best }: Ends): Majority['share'] {
  if (base.least === 0) return null
  return { least: Math.min(...worst.map(shareOfEnd)), most: Math.max(...best.map(shareOfEnd)) }
}

function shareOfEnd({ votes, others, ahead }: Ends['worst'][number]): number {
  if (votes === Infinity && others === Infinity) return ahead === -Infinity ? 0 : 1 / 2
  if (votes === Infinity) return 1
  return votes / (votes + others)
}
