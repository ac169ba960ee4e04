import type { Count } from './count.js'

/**
 * The count between `least` and `most`: the inverse of `bounds`.
 *
 * @param most - `null` where nothing limits it
 *
 * @example
 * countOf(414, 414) // => 414
 * countOf(0, null) // => null
 */
export function countOf(least: number, most: number | null): Count {
  if (least === most) return least
  return least === 0 && most === null ? null : [least, most]
}
