import type { Count } from '../model/count.js'
import { isTold } from './isTold.js'
import { spanCount } from './spanCount.js'
import { spanOf } from './spanOf.js'

/**
 * The least and the most that any of the counts allows; those that are silent
 * say nothing.
 *
 * @example
 * hull([69, 67, null]) // => [67, 69]
 */
export function hull(counts: readonly (Count | undefined)[]): Count {
  const told = counts.filter(isTold).map(spanOf)
  if (told.length === 0) return null
  return spanCount({
    least: Math.min(...told.map(({ least }) => least)),
    most: Math.max(...told.map(({ most }) => most)),
  })
}
