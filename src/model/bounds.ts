import type { Count } from './count.js'
import { countProblem } from './countProblem.js'

/** The least and the most that a count can be; `most` is `null` where nothing limits it. */
export interface Bounds {
  /** The least that the count allows; 0 where it says nothing. */
  readonly least: number
  /** The most that it allows; `null` where nothing limits it. */
  readonly most: number | null
}

/**
 * The least and the most that `count` allows.
 *
 * @param count - a whole number, a range, or `null`; left out counts as `null`
 * @returns whole numbers; `most` is `null` where the count is open
 * @throws RangeError if it is no count
 *
 * @example
 * bounds(414) // => { least: 414, most: 414 }
 * bounds([200, null]) // => { least: 200, most: null }
 * bounds(null) // => { least: 0, most: null }
 */
export function bounds(count: Count | undefined): Bounds {
  const problem = count === undefined ? null : countProblem(count)
  if (problem !== null) throw new RangeError(`bounds ${problem}`)
  if (typeof count === 'number') return { least: count, most: count }
  return count ? { least: count[0], most: count[1] } : { least: 0, most: null }
}
