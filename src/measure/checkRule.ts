import { show } from '../model/show.js'
import { checkBase } from './checkBase.js'
import type { Rule } from './rule.js'

const TIES: readonly unknown[] = [undefined, 'carried', 'rejected']

/**
 * Refuses a rule that is none, on behalf of `caller`.
 *
 * @throws TypeError if it is no object
 * @throws RangeError if its base is unknown, its share is not a fraction from 0 to 1 in whole numbers, or its quorum is
 * no whole number, or a tie is to be decided by a rule that knows none
 */
export function checkRule(caller: string, rule: Rule): void {
  if (typeof rule !== 'object' || (rule as Rule | null) === null) {
    throw new TypeError(`${caller} requires a rule, got ${show(rule)}`)
  }
  const { of, share, strictly, quorum, tie } = rule
  const require = (sound: boolean, what: string, found: unknown, place: string) => {
    if (!sound) throw new RangeError(`${caller} requires ${what}, got ${show(found)} at ${place}`)
  }
  checkBase(caller, of, 'rule.of')
  require(isShare(share), 'a share [numerator, denominator] from 0 to 1 in whole numbers', share, 'rule.share')
  require(typeof strictly === 'boolean', 'true or false', strictly, 'rule.strictly')
  if (quorum !== undefined) {
    require(typeof quorum === 'object' && (quorum as unknown) !== null, 'a quorum { of, least }', quorum, 'rule.quorum')
    checkBase(caller, quorum.of, 'rule.quorum.of')
    require(isWhole(quorum.least), 'a whole number of at least 0', quorum.least, 'rule.quorum.least')
  }
  require(TIES.includes(tie), '"carried" or "rejected"', tie, 'rule.tie')
  if (tie !== undefined && !(of === 'decisive' && 2 * share[0] === share[1])) {
    const found = `${share[0]}/${share[1]} of ${of}`
    throw new RangeError(
      `${caller} requires one half of the votes for and against where a tie is decided, got ${found} at rule.tie`,
    )
  }
}

function isShare(share: unknown): boolean {
  if (!Array.isArray(share) || share.length !== 2) return false
  const [numerator, denominator] = share as [unknown, unknown]
  return isWhole(numerator) && isWhole(denominator) && denominator > 0 && numerator <= denominator
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
