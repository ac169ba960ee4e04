import type { Count } from '../model/count.js'
import { spanCount } from './spanCount.js'
import { spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/**
 * The sum of counts: a number where all are numbers, else a range.
 *
 * @example
 * countSum([3, [5, 7]]) // => [8, 10]
 * countSum([3, null]) // => [3, null]
 */
export function countSum(counts: readonly Count[]): Count {
  return spanCount(spanSum(counts.map(spanOf)))
}
