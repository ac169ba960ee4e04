import { sumOf } from './sumOf.js'
import { totalSeats } from './totalSeats.js'

/**
 * How divided a house is: the chance that two deputies drawn at random, the first
 * put back, are of different parties.
 *
 * 0 is a house of one party; two equal parties make 0.5, four 0.75; 1 is never
 * reached, as everyone would be a party of their own. Cost: one pass.
 *
 * @param seats - seats or votes of each party: whole numbers, zero allowed
 * @returns a share in [0, 1)
 * @throws TypeError if `seats` is no list
 * @throws RangeError if seats are not whole numbers, or all are zero
 *
 * @see D. W. Rae, The Political Consequences of Electoral Laws (1967), ch. 3
 *
 * @example
 * raeFractionalization([25, 25, 25, 25]) // => 0.75
 */
export function raeFractionalization(seats: readonly number[]): number {
  const total = BigInt(totalSeats('raeFractionalization', seats))
  const pairs = total * total
  return Number(pairs - sumOf(seats.map((own) => BigInt(own) ** 2n))) / Number(pairs)
}
