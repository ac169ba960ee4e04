import { shareDifferences } from './shareDifferences.js'
import { sumOf } from './sumOf.js'

/**
 * How far seats are from votes, by least squares: the root of half the sum of
 * the squared differences between each party’s share of the votes and of the
 * seats. A few large differences weigh more than many small ones.
 *
 * 0 is a house in proportion; 0.02 is what strict proportional representation
 * comes to, 0.1 and more what single-member districts often do. Multiply by 100
 * for the points in which it is usually printed. Cost: one pass.
 *
 * @param votes - votes of each party: whole numbers, zero allowed. Those of parties without seats belong in it, one by
 * one where they are known: lumped together they would weigh as one party
 * @param seats - seats of each party, in the order of `votes`
 * @returns a number in [0, 1]
 * @throws TypeError if either is no list
 * @throws RangeError if either holds anything but whole numbers, or only zeros, or if one is longer
 *
 * @see M. Gallagher, “Proportionality, Disproportionality and Electoral Systems”, Electoral Studies 10 (1991), 33–51
 *
 * @example
 * gallagher([50, 30, 20], [60, 30, 10]) // => 0.1
 */
export function gallagher(votes: readonly number[], seats: readonly number[]): number {
  const { apart, whole } = shareDifferences('gallagher', votes, seats, ['votes', 'seats'])
  return Math.sqrt(Number(sumOf(apart.map((own) => own * own))) / Number(2n * whole * whole))
}
