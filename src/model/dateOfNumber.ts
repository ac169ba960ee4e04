import type { Calendar, CalendarDate } from './calendar.js'
import { dayNumberOf } from './dayNumberOf.js'

/** Days in four Julian years. */
const FOUR_YEARS = 1461

/**
 * The date of a Julian day number: the inverse of `dayNumberOf`, which alone
 * knows the rules of the calendars.
 *
 * @param dayNumber - a whole number, as given by `dayNumberOf` for the years 0 to 10000
 *
 * @example
 * dateOfNumber(2451545, 'gregorian') // => { year: 2000, month: 1, day: 1 }
 */
export function dateOfNumber(dayNumber: number, calendar: Calendar): CalendarDate {
  const startOf = (year: number, month: number) => dayNumberOf({ year, month, day: 1 }, calendar)

  // Julian years begin where this guess says. Gregorian ones begin earlier, by less than a year up to 10000.
  let year = Math.floor((4 * (dayNumber - startOf(0, 1))) / FOUR_YEARS)
  while (startOf(year + 1, 1) <= dayNumber) year++

  let month = 12
  while (startOf(year, month) > dayNumber) month--
  return { year, month, day: dayNumber - startOf(year, month) + 1 }
}
