import { checkBase } from './checkBase.js'
import type { Base, Rule } from './rule.js'

/** More than half of the votes for and against. */
export const simpleMajority: Rule = { of: 'decisive', share: [1, 2], strictly: true }

/** More than half of the votes cast, abstentions included. */
export const majorityOfCast: Rule = { of: 'cast', share: [1, 2], strictly: true }

/** More than half of those who were there. */
export const majorityOfPresent: Rule = { of: 'present', share: [1, 2], strictly: true }

/** More than half of all members. */
export const majorityOfMembers: Rule = { of: 'members', share: [1, 2], strictly: true }

/**
 * At least two thirds of a base.
 *
 * @throws RangeError if there is no such base
 *
 * @example
 * majority({ for: 52, against: 9, abstain: 30 }, twoThirds('cast')).verdict // => 'rejected'
 */
export function twoThirds(of: Base): Rule {
  checkBase('twoThirds', of)
  return { of, share: [2, 3], strictly: false }
}
