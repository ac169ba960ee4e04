import { bounds, type Bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Tally } from '../model/tally.js'
import { baseOf, type BaseParts } from './baseOf.js'
import { carries } from './carries.js'
import { checkRule } from './checkRule.js'
import { checkTally } from './checkTally.js'
import { lead, type Lead } from './lead.js'
import { neededOf } from './neededOf.js'
import type { Rule } from './rule.js'

/** What follows from a tally by a rule; `undecidable` where the sources leave it open, `inquorate` where too few took part. */
export type Verdict = 'carried' | 'rejected' | 'undecidable' | 'inquorate'

/** A tally held against a rule. */
export interface Majority {
  readonly rule: Rule
  readonly verdict: Verdict
  /** How many the rule’s base counts. */
  readonly base: Count
  /** Least number of votes for that carries, whole votes of the base. */
  readonly needed: Count
  /** Votes for less votes against; negative where those against lead. */
  readonly margin: Lead
  /** Votes for as shares of the base, in [0, 1], to be shown and not compared; `null` where the base can be empty. */
  readonly share: { readonly least: number; readonly most: number } | null
}

/**
 * Whether a tally carries a motion by a rule, and by how much of what. A motion
 * without a vote for it is never carried.
 *
 * Whole numbers throughout, so that 74 % of 345 needs 256. On counts that are
 * ranges or unknown the verdict is what holds for every number they allow.
 *
 * @param tally - votes; a figure left out is unknown
 * @param rule - which share of which base carries
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, the base is above that, the share is not
 * between 0 and 1, or a chair’s voice is to decide a tie by another share than one half of the votes for and against
 *
 * @see Robert’s Rules of Order Newly Revised, 12th ed. (2020), §44, on a vote’s base and on majorities other than one half
 *
 * @example
 * majority({ for: 414, against: 519, abstain: 69 }, simpleMajority)
 * // => { verdict: 'rejected', base: 933, needed: 467, margin: -105, share: { least: 0.4437…, most: 0.4437… }, rule }
 */
export function majority(tally: Tally, rule: Rule): Majority {
  checkTally('majority', tally)
  checkRule('majority', rule)
  const parts = baseOf(tally, rule.of)
  const inFavour = bounds(tally.for)
  const least = parts.rest.least + (parts.withFor ? inFavour.least : 0)
  const most = !parts.withFor ? parts.rest.most : add(parts.rest.most, inFavour.most)
  if (!Number.isSafeInteger(most ?? least)) {
    throw new RangeError(`majority requires a base of at most ${Number.MAX_SAFE_INTEGER}, got ${most ?? least}`)
  }
  return {
    rule,
    verdict: verdictOf(tally, rule, parts, inFavour),
    base: countOf(least, most),
    needed: countOf(neededOf(least, rule), most === null ? null : neededOf(most, rule)),
    margin: lead(tally),
    share: shareOf(parts, inFavour, least),
  }
}

function verdictOf(tally: Tally, rule: Rule, { withFor, rest }: BaseParts, inFavour: Bounds): Verdict {
  if (rule.quorum) {
    const takePart = baseOf(tally, rule.quorum.of)
    const others = takePart.withFor ? inFavour : { least: 0, most: 0 }
    const most = add(takePart.rest.most, others.most)
    if (most !== null && most < rule.quorum.least) return 'inquorate'
    if (takePart.rest.least + others.least < rule.quorum.least) return 'undecidable'
  }
  if (carries(inFavour.least, rest.most, withFor, rule)) return 'carried'
  if (!carries(inFavour.most, rest.least, withFor, rule)) return 'rejected'
  return tally.margin ? verdictOfMargin(lead(tally), rule) : 'undecidable'
}

/** A source that gives only a margin still says which side had more than half of the votes for and against. */
function verdictOfMargin(by: Lead, { of, share: [numerator, denominator] }: Rule): Verdict {
  const [least, most] = typeof by === 'number' ? [by, by] : by
  if (most !== null && most < 0 && 2 * numerator >= denominator) return 'rejected'
  return least !== null && least > 0 && 2 * numerator <= denominator && of === 'decisive' ? 'carried' : 'undecidable'
}

function shareOf({ withFor, rest }: BaseParts, inFavour: Bounds, leastBase: number): Majority['share'] {
  if (leastBase === 0) return null
  const of = (votes: number, others: number) => votes / (withFor ? votes + others : others)
  return {
    least: rest.most === null ? 0 : of(inFavour.least, rest.most),
    most: inFavour.most === null ? 1 : of(inFavour.most, rest.least),
  }
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
