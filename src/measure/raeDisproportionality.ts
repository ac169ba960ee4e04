import { shareDifferences } from './shareDifferences.js'
import { sumOf } from './sumOf.js'

/**
 * How far seats are from votes for the average party: the mean of the differences
 * between each party’s share of the votes and of the seats.
 *
 * 0 is a house in proportion; 0.05 means that the average party has five of a
 * hundred seats more or fewer than its votes give it. Many tiny parties, each
 * nearly in proportion, make it small: Rae left out those with less than 0.5 % of
 * the votes. Here every party that is given counts, so that leaving out is the
 * caller’s, and seen. Cost: one pass.
 *
 * @param votes - votes of each party: whole numbers, zero allowed
 * @param seats - seats of each party, in the order of `votes`
 * @returns a share in [0, 1]
 * @throws TypeError and RangeError as `gallagher` does
 *
 * @see D. W. Rae, The Political Consequences of Electoral Laws (1967), ch. 4
 *
 * @example
 * raeDisproportionality([50, 30, 20], [60, 30, 10]) // => 0.066…
 */
export function raeDisproportionality(votes: readonly number[], seats: readonly number[]): number {
  const { apart, whole } = shareDifferences('raeDisproportionality', votes, seats, ['votes', 'seats'])
  return Number(sumOf(apart)) / Number(BigInt(apart.length) * whole)
}
