import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

/**
 * Whether a count says anything: “at least none” does not.
 *
 * @example
 * isTold(0) // => true
 * isTold([0, null]) // => false
 */
export function isTold(count: Count | undefined): boolean {
  const { least, most } = bounds(count)
  return least > 0 || most !== null
}
