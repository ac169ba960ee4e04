import { sumOf } from './sumOf.js'
import { totalSeats } from './totalSeats.js'

/**
 * How many parties of equal size would divide a house as much as these do: the
 * effective number of parties.
 *
 * Ten deputies of two equal parties make 2; one party alone makes 1; 70 and 30 of
 * a hundred make 1.7: more than one party, and less than two rivals. It is the
 * inverse of the chance that two deputies drawn at random, the first put back, are
 * of one party. Cost: one pass.
 *
 * @param seats - seats or votes of each party: whole numbers, zero allowed
 * @returns a number from 1 to the number of parties with seats
 * @throws TypeError if `seats` is no list
 * @throws RangeError if seats are not whole numbers, or all are zero
 *
 * @see M. Laakso and R. Taagepera, “‘Effective’ Number of Parties”, Comparative Political Studies 12 (1979), 3–27
 *
 * @example
 * effectiveParties([70, 30]) // => 1.72…
 */
export function effectiveParties(seats: readonly number[]): number {
  const total = BigInt(totalSeats('effectiveParties', seats))
  return Number(total * total) / Number(sumOf(seats.map((own) => BigInt(own) ** 2n)))
}
