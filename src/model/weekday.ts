import type { Day } from './day.js'
import { dayNumberOf } from './dayNumberOf.js'
import { requireDate } from './requireDate.js'

/**
 * Day of the week, from 1 (Monday) to 7 (Sunday): the Second Congress opened on
 * a Wednesday. The week runs through both
 * calendars alike.
 *
 * @param day - Old Style day of the years 1 to 9999; a month is not enough
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day, or `day` is a month
 *
 * @see ISO 8601 for the numbers of the days of the week
 *
 * @example
 * weekday('1917-10-25') // => 3
 */
export function weekday(day: Day): number {
  return (dayNumberOf(requireDate('weekday', day, 'julian'), 'julian') % 7) + 1
}
