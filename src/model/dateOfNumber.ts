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

  // The calendars drift apart by less than a year in these ten thousand, so the guess is at most one year off.
  let year = Math.floor((4 * (dayNumber - startOf(0, 1))) / FOUR_YEARS)
  while (startOf(year, 1) > dayNumber) year--
  while (startOf(year + 1, 1) <= dayNumber) year++

  let month = 12
  while (startOf(year, month) > dayNumber) month--
  return { year, month, day: dayNumber - startOf(year, month) + 1 }
}
