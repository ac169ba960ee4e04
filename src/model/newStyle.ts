import { convertDay } from './convertDay.js'
import type { Day } from './day.js'

/**
 * The New Style (Gregorian) day of an Old Style one, reckoned back and forth
 * through all centuries.
 *
 * @param day - Old Style day; a month is not enough
 * @returns ISO day, New Style
 * @throws RangeError if there is no such day, or its counterpart lies outside of the years 1 to 9999
 *
 * @see Decree of the Council of People’s Commissars on the introduction of the Western European calendar, 24 January
 * 1918 (Old Style): 31 January is followed by 14 February
 *
 * @example
 * newStyle('1917-10-25') // => '1917-11-07'
 * newStyle('1900-02-29') // => '1900-03-13'
 */
export function newStyle(day: Day): string {
  return convertDay('newStyle', day, 'julian')
}
