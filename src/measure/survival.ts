import type { Count } from '../model/count.js'
import type { Tally } from '../model/tally.js'
import { carriedBy } from './carriedBy.js'
import { type Ends, endsOf } from './endsOf.js'
import { type Known, knownOf } from './knownOf.js'
import { majority, type Majority } from './majority.js'
import type { Rule } from './rule.js'
import { shortfall, type Step } from './shortfall.js'
import { spanCount } from './spanCount.js'
import { spanDifference } from './spanDifference.js'
import type { Span } from './spanOf.js'
import { spanSum } from './spanSum.js'

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
  /** The result itself. */
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
 * @throws TypeError and RangeError as `majority` does
 *
 * @example
 * const { switching, joining } = survival({ for: 414, against: 519, abstain: 69 }, simpleMajority)
 * switching // => { needed: 53, available: 519, enough: true }
 * joining // => { needed: 106, available: 69, enough: false }
 */
export function survival(tally: Tally, rule: Rule): Survival {
  const result = majority(tally, rule)
  const known = knownOf(tally)
  if (result.verdict === 'carried') {
    return { majority: result, switching: lossOfVotes(known, rule), joining: votesAgainst(known, rule) }
  }
  if (result.verdict === 'rejected') {
    return { majority: result, switching: gainOfVotes(known, rule), joining: votesFor(known, rule) }
  }
  return { majority: result, switching: null, joining: null }
}

/** Voters for going over: without any of them nothing is carried. */
function lossOfVotes(known: Known, rule: Rule): Turn {
  return turn(surplus(endsOf(known, rule.of), rule, 'switching'), known.for, true)
}

/** Voters against going over. */
function gainOfVotes(known: Known, rule: Rule): Turn {
  const { abstain, against, notVoting, room } = known
  const both = within(room - abstain.least - notVoting.least, spanSum([known.for, against]))
  const all = { ...known, for: both, against: NOBODY, lead: both }
  return turn(deficit(endsOf(known, rule.of), rule, 'switching'), against, carriedBy(endsOf(all, rule.of), rule))
}

/** Abstainers voting for. Only where the base leaves them out do they enlarge it. */
function votesFor(known: Known, rule: Rule): Turn {
  const { abstain, against, notVoting, lead, room } = known
  const both = within(room - against.least - notVoting.least, spanSum([known.for, abstain]))
  const all = { ...known, for: both, abstain: NOBODY, lead: spanSum([lead, abstain]) }
  const step = rule.of === 'decisive' ? 'joining for' : 'switching'
  return turn(deficit(endsOf(known, rule.of), rule, step), abstain, carriedBy(endsOf(all, rule.of), rule))
}

/** Abstainers voting against: in a base that holds them they weigh as much already. */
function votesAgainst(known: Known, rule: Rule): Turn {
  const { abstain, against, notVoting, lead, room } = known
  if (rule.of !== 'decisive') return turn(null, abstain, false)
  const both = within(room - known.for.least - notVoting.least, spanSum([against, abstain]))
  const all = { ...known, against: both, abstain: NOBODY, lead: spanDifference(lead, abstain) }
  const carried = carriedBy(endsOf(all, rule.of), rule)
  const needed = surplus(endsOf(known, rule.of), rule, 'joining against')
  return turn(needed, abstain, carried === null ? null : !carried)
}

const NOBODY: Span = { least: 0, most: 0 }

/** How many more votes a lost motion needs. */
function deficit({ worst, best }: Ends, rule: Rule, step: Step): Span {
  return {
    least: Math.max(1, Math.min(...best.map((end) => shortfall(end, rule, step)))),
    most: Math.max(1, ...worst.map((end) => shortfall(end, rule, step))),
  }
}

/** How many votes fewer a motion needs to be lost. */
function surplus({ worst, best }: Ends, rule: Rule, step: Step): Span {
  return {
    least: Math.max(1, Math.min(...worst.map((end) => 1 - shortfall(end, rule, step)))),
    most: Math.max(1, ...best.map((end) => 1 - shortfall(end, rule, step))),
  }
}

function turn(needed: Span | null, available: Span, enough: boolean | null): Turn {
  return {
    needed: needed && needed.least < Infinity ? spanCount(needed) : null,
    available: spanCount(available),
    enough,
  }
}

/** No more than there is room for. */
function within(room: number, { least, most }: Span): Span {
  return { least, most: Math.min(most, room) }
}
