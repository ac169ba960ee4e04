import { totalSeats } from './totalSeats.js'

/** How far two lists of the same groups are from each other, in whole numbers. */
export interface ShareDifferences {
  /** For each group, its share of the first total less its share of the second, times `whole`; never negative. */
  readonly apart: readonly bigint[]
  /** The product of both totals. */
  readonly whole: bigint
}

/**
 * How far the shares of groups in two totals are from each other, on behalf of
 * `caller`. In whole numbers, so that nothing is lost before the last division.
 *
 * @param names - what the lists hold, the first first: `['votes', 'seats']`
 * @throws TypeError if either is no list
 * @throws RangeError if either holds anything but whole numbers, or only zeros, or if one is longer
 *
 * @example
 * shareDifferences('gallagher', [6, 4], [9, 1], ['votes', 'seats']) // => { apart: [30n, 30n], whole: 100n }
 */
export function shareDifferences(
  caller: string,
  first: readonly number[],
  second: readonly number[],
  names: readonly [first: string, second: string],
): ShareDifferences {
  const [a, b] = [BigInt(totalSeats(caller, first, names[0])), BigInt(totalSeats(caller, second, names[1]))]
  if (first.length !== second.length) {
    const found = `${first.length} ${names[0]} and ${second.length} ${names[1]}`
    throw new RangeError(`${caller} requires two lists of the same groups, got ${found}`)
  }
  const apart = first.map((own, i) => {
    const difference = BigInt(own) * b - BigInt(second[i]!) * a
    return difference < 0n ? -difference : difference
  })
  return { apart, whole: a * b }
}
