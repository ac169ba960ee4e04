import { checkCounts } from './checkCounts.js'

/**
 * The total of a list of seats or votes, checked once for every measure that
 * counts them.
 *
 * @param caller - name of the measure, to begin its error message
 * @param what - what is counted, in the plural
 * @returns at least one
 * @throws TypeError if there is no list
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, or the total is, or if it is zero
 *
 * @example
 * totalSeats('banzhaf', [50, 49, 1]) // => 100
 */
export function totalSeats(caller: string, seats: readonly number[], what = 'seats'): number {
  checkCounts(caller, seats, what)
  const total = seats.reduce((sum, count) => sum + count, 0)
  if (total === 0) throw new RangeError(`${caller} requires at least one of its ${what} above zero`)
  if (!Number.isSafeInteger(total)) {
    throw new RangeError(`${caller} requires at most ${Number.MAX_SAFE_INTEGER} ${what}, got more`)
  }
  return total
}
