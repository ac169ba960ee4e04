import type { Calendar, CalendarDate } from './calendar.js'

/** Days from 1 March to the first of each month, March first: so counted, the leap day ends the year. */
const DAYS_SINCE_MARCH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337]

/** Julian day number of 1 March of the year 0, in either calendar. */
const ORIGIN: Readonly<Record<Calendar, number>> = { julian: 1721118, gregorian: 1721120 }

/**
 * The Julian day number of a date: days counted through without a gap, the same
 * for both calendars. Each has a leap day every fourth year; the Gregorian one
 * leaves it out in those full centuries that 400 does not divide.
 *
 * @param date - a date of `calendar`; the calendar’s rule is carried on beyond the years in which it was in use
 * @returns a whole number; a multiple of seven is a Monday
 *
 * @see For the leap days: the bull “Inter gravissimas”, 24 February 1582
 * @see E. M. Reingold and N. Dershowitz, Calendrical Calculations, on counting days through all calendars
 *
 * @example
 * dayNumberOf({ year: 2000, month: 1, day: 1 }, 'gregorian') // => 2451545
 */
export function dayNumberOf({ year, month, day }: CalendarDate, calendar: Calendar): number {
  const inOldYear = month < 3
  const years = inOldYear ? year - 1 : year
  const leftOut = calendar === 'julian' ? 0 : Math.floor(years / 100) - Math.floor(years / 400)
  const sinceMarch = DAYS_SINCE_MARCH[inOldYear ? month + 9 : month - 3]!
  return ORIGIN[calendar] + 365 * years + Math.floor(years / 4) - leftOut + sinceMarch + day - 1
}
