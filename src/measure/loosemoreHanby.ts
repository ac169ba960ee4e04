import { shareDifferences } from './shareDifferences.js'
import { sumOf } from './sumOf.js'

/**
 * How far seats are from votes: the share of the seats that would have to change
 * hands for all parties to have what their votes give them; half the sum of the
 * differences between each party’s share of the votes and of the seats.
 *
 * 0 is a house in proportion; 0.2 means that a fifth of the seats is held by
 * parties that their votes do not entitle to them. Cost: one pass.
 *
 * @param votes - votes of each party: whole numbers, zero allowed
 * @param seats - seats of each party, in the order of `votes`
 * @returns a share in [0, 1]
 * @throws TypeError and RangeError as `gallagher` does
 *
 * @see J. Loosemore and V. J. Hanby, “The Theoretical Limits of Maximum Distortion”, British Journal of Political Science 1 (1971), 467–477
 *
 * @example
 * loosemoreHanby([50, 30, 20], [60, 30, 10]) // => 0.1
 */
export function loosemoreHanby(votes: readonly number[], seats: readonly number[]): number {
  const { apart, whole } = shareDifferences('loosemoreHanby', votes, seats, ['votes', 'seats'])
  return Number(sumOf(apart)) / Number(2n * whole)
}
