import { bounds, type Bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Tally } from '../model/tally.js'
import { baseOf } from './baseOf.js'
import { majority, type Majority } from './majority.js'
import { neededOf } from './neededOf.js'
import type { Rule } from './rule.js'
import { strictlyBy } from './strictlyBy.js'

/** One way of turning a result. */
export interface Turn {
  /** Least number who would have had to do so; `null` if no number would have done, or none can be told. */
  readonly needed: Count
  /** How many there were who could have. */
  readonly available: Count
  /** Whether all of them would have been enough; `null` if it cannot be known. */
  readonly enough: boolean | null
}

/** What would have turned a result. */
export interface Survival {
  readonly majority: Majority
  /** Voters of the side that prevailed going over to the other; `null` if the result itself cannot be known. */
  readonly switching: Turn | null
  /** Abstainers voting with the side that lost; `null` if the result itself cannot be known. */
  readonly joining: Turn | null
}

/**
 * How sure a result was: how many would have had to switch sides, or to abstain
 * no longer, to turn it.
 *
 * @param tally - votes; a figure left out is unknown
 * @param rule - by which the motion is carried or not
 * @returns least numbers; ranges where the counts are ranges
 * @throws RangeError as `majority` does
 *
 * @example
 * survival({ for: 414, against: 519, abstain: 69 }, simpleMajority)
 * // => switching: { needed: 53, available: 519, enough: true }, joining: { needed: 106, available: 69, enough: false }
 */
export function survival(tally: Tally, rule: Rule): Survival {
  const result = majority(tally, rule)
  const { verdict } = result
  if (verdict !== 'carried' && verdict !== 'rejected') return { majority: result, switching: null, joining: null }

  const { withFor, rest } = baseOf(tally, rule.of)
  const inFavour = bounds(tally.for)
  const gap = (votes: number, others: number) => {
    const missing = neededOf(withFor ? votes + others : others, rule) - votes
    return verdict === 'rejected' ? missing : 1 - missing
  }
  const switching = extremes(verdict, inFavour, rest, gap)
  const joining =
    rule.of === 'decisive'
      ? extremes(verdict, inFavour, rest, verdict === 'rejected' ? joiningFor(rule) : joiningAgainst(rule))
      : verdict === 'rejected'
        ? switching
        : null // an abstention from a base that holds it weighs as much as a vote against
  return {
    majority: result,
    switching: turn(switching, verdict === 'rejected' ? tally.against : tally.for),
    joining: turn(joining, tally.abstain),
  }
}

type Missing = (votes: number, others: number) => number | null

/** The least and the most missing votes: a defeat is narrowest, and a victory widest, with many for and few others. */
function extremes(verdict: 'carried' | 'rejected', votes: Bounds, others: Bounds, missing: Missing): Bounds | null {
  const high = votes.most === null ? null : missing(votes.most, others.least)
  const low = others.most === null ? null : missing(votes.least, others.most)
  const [least, most] = verdict === 'rejected' ? [high, low] : [low, high]
  const impossible = votes.most !== null && others.most !== null && (high === null || low === null)
  return impossible ? null : { least: Math.max(1, least ?? 1), most: most === null ? null : Math.max(1, most) }
}

/** Abstainers who would have had to vote for; the votes against stay. */
function joiningFor(rule: Rule): Missing {
  const [numerator, denominator] = rule.share.map(BigInt) as [bigint, bigint]
  const weight = denominator - numerator
  return (votes, against) => {
    const right = numerator * BigInt(against)
    if (weight === 0n) return right === 0n && !strictlyBy(rule) ? 1 - votes : null
    const least = strictlyBy(rule) ? right / weight + 1n : (right + weight - 1n) / weight
    return Number(least) - votes
  }
}

/** Abstainers who would have had to vote against; the votes for stay. */
function joiningAgainst(rule: Rule): Missing {
  const [numerator, denominator] = rule.share.map(BigInt) as [bigint, bigint]
  return (votes, against) => {
    const left = (denominator - numerator) * BigInt(votes)
    if (numerator === 0n) return null
    const least = strictlyBy(rule) ? (left + numerator - 1n) / numerator : left / numerator + 1n
    return Number(least) - against
  }
}

function turn(needed: Bounds | null, availableCount: Count | undefined): Turn {
  const available = bounds(availableCount)
  const count = availableCount ?? null
  if (!needed) return { needed: null, available: count, enough: false }
  const surely = needed.most !== null && needed.most <= available.least
  const never = available.most !== null && needed.least > available.most
  return {
    needed: countOf(needed.least, needed.most),
    available: count,
    enough: surely ? true : never ? false : null,
  }
}
