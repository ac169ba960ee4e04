import { shareDifferences } from './shareDifferences.js'
import { sumOf } from './sumOf.js'

/**
 * How much a body changed between two elections or sittings: the share of the
 * seats or votes that parties won from each other, half the sum of the changes of
 * every party’s share. Pedersen’s volatility.
 *
 * 0 is no change; 1 is a body in which no party of the old one is left. 0.2 means
 * that at least every fifth seat went to another party; seats that changed in both
 * directions are not seen. Cost: one pass.
 *
 * @param before - seats or votes of each party: whole numbers; zero for one that is new
 * @param after - seats or votes of each party in the order of `before`; zero for one that is gone
 * @returns a share in [0, 1]
 * @throws TypeError if either is no list
 * @throws RangeError if either holds anything but whole numbers, or only zeros, or if one is longer
 *
 * @see M. N. Pedersen, “The Dynamics of European Party Systems”, European Journal of Political Research 7 (1979), 1–26
 *
 * @example
 * pedersen([50, 30, 20, 0], [40, 30, 20, 10]) // => 0.1
 */
export function pedersen(before: readonly number[], after: readonly number[]): number {
  const { apart, whole } = shareDifferences('pedersen', before, after, ['seats before', 'seats after'])
  return Number(sumOf(apart)) / Number(2n * whole)
}
