import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

/** The least and the most that a number can be; infinite where nothing limits it. */
export interface Span {
  readonly least: number
  readonly most: number
}

/**
 * What a count allows, to reckon with.
 *
 * @example
 * spanOf([200, null]) // => { least: 200, most: Infinity }
 */
export function spanOf(count: Count | undefined): Span {
  const { least, most } = bounds(count)
  return { least, most: most ?? Infinity }
}
