import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { agreed } from './agreed.js'
import { attended } from './attended.js'
import { checkReadings } from './checkReadings.js'
import { checkRules } from './checkRules.js'
import { majority, type Majority } from './majority.js'
import type { Rule } from './rule.js'
import { majorityOfCast, majorityOfMembers, majorityOfPresent, simpleMajority } from './rules.js'

/** What all verdicts on a vote come to. */
export type Summary =
  | 'always carried'
  | 'always rejected'
  | 'always inquorate'
  /** no rule is answered differently by two readings, but two rules are */
  | 'depends on the rule'
  /** by at least one rule the readings answer differently */
  | 'depends on the reading'
  /** some answer is open, and the others do not contradict each other */
  | 'cannot be known'

/** One reading of a vote under every rule. */
export interface ReadingVerdicts {
  /** The reading. */
  readonly reading: Reading<Tally>
  /** In the order of the rules. */
  readonly majorities: readonly Majority[]
}

/** A vote under every rule and every reading. */
export interface Verdicts {
  /** Those that were asked for, or the usual ones. */
  readonly rules: readonly Rule[]
  /** In the order of the readings. */
  readonly rows: readonly ReadingVerdicts[]
  /** What all of it comes to. */
  readonly summary: Summary
}

/**
 * A vote under several rules, reading by reading. Where a reading is silent on
 * who was present or belongs to the body, what is told of the sitting counts,
 * unless the reading’s votes contradict it.
 *
 * @param vote - with at least one reading
 * @param rules - defaults to more than half of the votes for and against, and of the votes cast; of those present and
 * of all members too where anything is told of them
 * @throws TypeError if it is no vote, or one between alternatives, or the rules are no list
 * @throws RangeError if there is no reading, or as `majority` does
 *
 * @example
 * verdicts(motionById(archive, 'petrograd-soviet-1917-09-09-presidium')).summary // => 'always rejected'
 */
export function verdicts(vote: Motion, rules?: readonly Rule[]): Verdicts {
  checkReadings('verdicts', vote)
  const told = vote.readings.map((reading) => attended(reading, vote, majorityOfMembers))
  const asked = rules ?? [
    simpleMajority,
    majorityOfCast,
    ...(told.some(({ present }) => present != null) ? [majorityOfPresent] : []),
    ...(told.some(({ members }) => members != null) ? [majorityOfMembers] : []),
  ]
  checkRules('verdicts', asked)
  const rows = vote.readings.map((reading) => ({
    reading,
    majorities: asked.map((rule) => majority(attended(reading, vote, rule), rule)),
  }))
  const byRule = asked.map((_, column) => {
    const answers = rows.map(({ majorities }) => majorities[column]!.verdict)
    return agreed(vote.readings, answers)
  })
  return { rules: asked, rows, summary: summarise(byRule) }
}

function summarise(verdicts: readonly (Majority['verdict'] | 'disputed')[]): Summary {
  if (verdicts.includes('disputed')) return 'depends on the reading'
  const decided = new Set(verdicts.filter((verdict) => verdict !== 'undecidable' && verdict !== 'disputed'))
  if (decided.size > 1) return 'depends on the rule'
  const [only] = decided
  return only === undefined || verdicts.includes('undecidable') ? 'cannot be known' : `always ${only}`
}
