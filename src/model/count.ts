/**
 * How many people, votes or seats, as far as a source tells.
 *
 * - a whole number: the source counts
 * - `[least, most]`: the source gives a range; `[least, null]` is “at least”
 * - `null`: the source is silent. Unknown is not zero.
 *
 * @example
 * const exact: Count = 414
 * const hundreds: Count = [200, null]
 * const silent: Count = null
 */
export type Count = number | readonly [least: number, most: number | null] | null
