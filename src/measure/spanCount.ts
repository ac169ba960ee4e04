import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Span } from './spanOf.js'

/**
 * The count that allows what a span does: the inverse of `spanOf`.
 *
 * @example
 * spanCount({ least: 200, most: Infinity }) // => [200, null]
 */
export function spanCount({ least, most }: Span): Count {
  return countOf(least, most === Infinity ? null : most)
}
