/**
 * A share as a source prints it, in percent from 0 to 100, with its decimals.
 *
 * - a number: `24.1`
 * - `[least, most]`: “up to 90 %” is `[0, 90]`
 *
 * @example
 * const printed: Percent = 24.1
 * const upTo: Percent = [0, 90]
 */
export type Percent = number | readonly [least: number, most: number]
