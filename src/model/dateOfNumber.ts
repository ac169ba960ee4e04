import type { Calendar, CalendarDate } from './calendar.js'

/**
 * The date of a Julian day number: the inverse of `dayNumberOf`.
 *
 * @see E. G. Richards, “Calendars”, in Explanatory Supplement to the Astronomical Almanac, 3rd ed. (2013), §15.11
 *
 * @example
 * dateOfNumber(2451545, 'gregorian') // => { year: 2000, month: 1, day: 1 }
 */
export function dateOfNumber(dayNumber: number, calendar: Calendar): CalendarDate {
  const since = dayNumber + (calendar === 'julian' ? 32082 : 32044)
  const century = calendar === 'julian' ? 0 : Math.floor((4 * since + 3) / 146097)
  const inCentury = since - Math.floor((146097 * century) / 4)
  const year = Math.floor((4 * inCentury + 3) / 1461)
  const inYear = inCentury - Math.floor((1461 * year) / 4)
  const month = Math.floor((5 * inYear + 2) / 153)
  const next = Math.floor(month / 10)
  return {
    year: 100 * century + year - 4800 + next,
    month: month + 3 - 12 * next,
    day: inYear - Math.floor((153 * month + 2) / 5) + 1,
  }
}
