import type { Calendar, CalendarDate } from './calendar.js'

/**
 * The Julian day number of a date: days counted through without a gap, the same
 * for both calendars. Years are counted from March, so that the leap day is a
 * year’s last.
 *
 * @see E. G. Richards, “Calendars”, in Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2013), §15.11
 *
 * @example
 * dayNumberOf({ year: 2000, month: 1, day: 1 }, 'gregorian') // => 2451545
 */
export function dayNumberOf({ year, month, day }: CalendarDate, calendar: Calendar): number {
  const late = month <= 2 ? 1 : 0
  const y = year + 4800 - late
  const sinceMarch = Math.floor((153 * (month + 12 * late - 3) + 2) / 5)
  const days = day + sinceMarch + 365 * y + Math.floor(y / 4)
  return calendar === 'julian' ? days - 32083 : days - Math.floor(y / 100) + Math.floor(y / 400) - 32045
}
