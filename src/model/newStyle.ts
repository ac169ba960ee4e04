import { convertDay } from './convertDay.js'
import type { Day } from './day.js'

/**
 * The New Style (Gregorian) day of an Old Style one. Both calendars are carried
 * on beyond the years in which they were in use, so every century has an answer.
 *
 * @param day - Old Style day from `0001-01-03` to `9999-10-19`; a month is not enough
 * @returns ISO day, New Style, of the years 1 to 9999
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day, `day` is a month, or the New Style day is not of the years 1 to 9999
 *
 * @see Decree of the Council of People’s Commissars on the introduction of the Western European calendar, 24 January
 * 1918 (Old Style): 31 January is followed by 14 February
 * @see For the leap days: the bull “Inter gravissimas”, 24 February 1582
 *
 * @example
 * newStyle('1917-10-25') // => '1917-11-07'
 * newStyle('1900-02-29') // => '1900-03-13'
 */
export function newStyle(day: Day): string {
  return convertDay('newStyle', day, 'julian')
}
