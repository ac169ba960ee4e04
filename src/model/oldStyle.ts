import { convertDay } from './convertDay.js'
import type { Day } from './day.js'

/**
 * The Old Style (Julian) day of a New Style one: the inverse of `newStyle`.
 *
 * @param day - ISO day, New Style, of the years 1 to 9999; a month is not enough
 * @returns Old Style day, from `0001-01-03` to `9999-10-19`
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day New Style, as with `1900-02-29`, or `day` is a month
 *
 * @see The sources of `newStyle`
 *
 * @example
 * oldStyle('1917-11-07') // => '1917-10-25'
 */
export function oldStyle(day: string): Day {
  return convertDay('oldStyle', day, 'gregorian')
}
