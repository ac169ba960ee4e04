import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'

/**
 * The least and the most that any of the counts allows; those that are silent
 * say nothing.
 *
 * @example
 * hull([69, 67, null]) // => [67, 69]
 */
export function hull(counts: readonly (Count | undefined)[]): Count {
  const told = counts.map(bounds).filter(({ least, most }) => countOf(least, most) !== null)
  if (told.length === 0) return null
  const most = told.map((count) => count.most)
  return countOf(
    Math.min(...told.map(({ least }) => least)),
    most.includes(null) ? null : Math.max(...most.map(Number)),
  )
}
