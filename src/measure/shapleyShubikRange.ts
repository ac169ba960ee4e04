import type { Count } from '../model/count.js'
import { shapleyShubik } from './shapleyShubik.js'
import { rangeOf } from './rangeOf.js'
import type { Rule } from './rule.js'
import type { Shares } from './shares.js'

/**
 * Between what shares the power of each group lies by `shapleyShubik`, where sources give its
 * seats as a range: the least and the most over every house that the ranges allow.
 *
 * @param seats - seats of each group: whole numbers or ranges with an upper end
 * @param quota - seats that carry a motion, or a rule that takes its share of all seats of each house, whatever its base
 * @returns one range a group, in the order of `seats`; least and most of different groups need not go together
 * @throws TypeError and RangeError as `shapleyShubik` does
 * @throws RangeError if a range has no upper end, or there are more than 10,000 houses
 *
 * @example
 * shapleyShubikRange([[49, 50], 49, 1], simpleMajority)[0] // => { least: 0.333…, most: 0.666… }
 */
export function shapleyShubikRange(seats: readonly Count[], quota: number | Rule): Shares[] {
  return rangeOf('shapleyShubikRange', seats, quota, shapleyShubik)
}
