import type { House } from '../model/composition.js'
import { show } from '../model/show.js'
import type { Tally } from '../model/tally.js'
import { checkHouse } from './checkHouse.js'
import { checkTally } from './checkTally.js'
import { houseShift, type HouseShift } from './houseShift.js'
import { tallyShift, type TallyShift } from './tallyShift.js'

/**
 * What was won and lost from one house to another, or from one vote to another:
 * of each group its seats or votes before and after, the difference, and its
 * share of the whole.
 *
 * Sources list what they choose to, so a faction that one of them does not list is
 * not taken for absent. It may be among the seats that nobody lists, in a group
 * without a party, in a faction that is `collective`, or in one of its own descent:
 * before November 1917 the Left SRs are among the SRs. Its number is then between
 * nothing and all of these; it is zero, and the faction `new` or `vanished`, only
 * where the listed parts are the total and none of them can hold it. Where no
 * total is stated, or the parts exceed it, it is unknown.
 *
 * Parties split and merge, so that a name need not mean the same people twice.
 * `families` adds up the factions that come from one another, as far as the
 * archive knows their descent, and so compares like with like: the SRs before the
 * split with the Left and Right SRs behind it; read backwards, it follows a merger.
 * Where a source lists the parent and not the wing, the wing is counted in the
 * parent. A bloc of two parties comes from neither: it is collective.
 *
 * Shares of a house are taken of the stated total; where there is none of the
 * printed percentages, and else of what is listed. `base` says of which, for each
 * house by itself: shares of different bases are not the same thing. Votes are
 * compared side by side, as shares of all votes, or without the abstentions where
 * one of the sources does not have them.
 *
 * The cost grows with the square of the number of groups.
 *
 * @param before - the earlier reading; it is not changed
 * @param after - the later reading, of the same kind
 * @returns differences as whole numbers, or between bounds that are open where a source leaves them so
 * @throws TypeError if these are not two houses or two tallies
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, or a percentage is none
 *
 * @example
 * const [before] = compositionById(archive, 'vtsik-1917-10-27').readings.slice(1)
 * const [after] = compositionById(archive, 'vtsik-1918-01-18').readings
 * shift(before, after).groups.slice(0, 2).map(({ label, won }) => [label.en, won])
 * // => [['Bolsheviks', 98], ['Left SRs', 96]]
 */
export function shift(before: House, after: House): HouseShift
/**
 * @example
 * shift({ for: 279, against: 115, abstain: 51 }, { for: 519, against: 414, abstain: 69 }).groups.map(({ won }) => won)
 * // => [240, 299, 18]
 */
export function shift(before: Tally, after: Tally): TallyShift
export function shift(before: House | Tally, after: House | Tally): HouseShift | TallyShift {
  if (isHouse(before) && isHouse(after)) {
    checkHouse('shift', before, 'before')
    checkHouse('shift', after, 'after')
    return houseShift(before, after)
  }
  if (!isTally(before) || !isTally(after)) {
    throw new TypeError(`shift requires two houses or two tallies, got ${show(before)} and ${show(after)}`)
  }
  checkTally('shift', before, 'before')
  checkTally('shift', after, 'after')
  return tallyShift(before, after)
}

function isHouse(value: unknown): value is House {
  return typeof value === 'object' && value !== null && 'seats' in value
}

function isTally(value: unknown): value is Tally {
  return typeof value === 'object' && value !== null && 'for' in value && 'against' in value
}
