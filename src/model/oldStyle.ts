import { convertDay } from './convertDay.js'
import type { Day } from './day.js'

/**
 * The Old Style (Julian) day of a New Style one: the inverse of `newStyle`.
 *
 * @param day - ISO day, New Style
 * @throws RangeError if there is no such day, or its counterpart lies outside of the years 1 to 9999
 *
 * @example
 * oldStyle('1917-11-07') // => '1917-10-25'
 */
export function oldStyle(day: string): Day {
  return convertDay('oldStyle', day, 'gregorian')
}
