import { show } from '../model/show.js'
import { checkCounts } from './checkCounts.js'

/**
 * Counts as percentages that add up to 100, by the method of the largest
 * remainder: each is rounded down, and the units left over go to the largest
 * remainders. Of equal remainders the larger count comes first, then the earlier.
 *
 * @param counts - whole numbers, not all zero
 * @param decimals - digits behind the point, 0 to 10; defaults to 1
 * @returns percentages in the order of `counts`
 * @throws TypeError if `counts` is no array
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, if all are zero, or if `decimals` is out of range
 *
 * @see M. L. Balinski and H. P. Young, Fair Representation (1982), ch. 2 and appendix A, on Hamilton’s method
 *
 * @example
 * percentages([414, 519, 69]) // => [41.3, 51.8, 6.9]
 */
export function percentages(counts: readonly number[], decimals = 1): number[] {
  checkCounts('percentages', counts, 'counts')
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) {
    throw new RangeError(`percentages requires 0 to 10 decimals, got ${show(decimals)}`)
  }
  const total = counts.reduce((sum, count) => sum + BigInt(count), 0n)
  if (total === 0n) throw new RangeError('percentages requires at least one vote')

  const units = 100n * 10n ** BigInt(decimals)
  const parts = counts.map((count, index) => {
    const exact = BigInt(count) * units
    return { index, count, whole: exact / total, remainder: exact % total }
  })
  const left = Number(units - parts.reduce((sum, { whole }) => sum + whole, 0n))
  const raised = new Set(
    [...parts]
      .sort((a, b) => compare(b.remainder, a.remainder) || b.count - a.count || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  )
  return parts.map(({ whole, index }) => Number(whole + (raised.has(index) ? 1n : 0n)) / 10 ** decimals)
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
