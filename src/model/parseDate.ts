import type { Calendar, CalendarDate } from './calendar.js'
import { dateOfNumber } from './dateOfNumber.js'
import { dayNumberOf } from './dayNumberOf.js'

/**
 * The date that an ISO day of a calendar names, or `null` if there is no such
 * day: no 30 February, and no 29 February 1900 New Style.
 *
 * @example
 * parseDate('1900-02-29', 'julian') // => { year: 1900, month: 2, day: 29 }
 * parseDate('1900-02-29', 'gregorian') // => null
 */
export function parseDate(text: string, calendar: Calendar): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (year < 1 || month < 1 || month > 12) return null
  const date = { year, month, day }
  const back = dateOfNumber(dayNumberOf(date, calendar), calendar)
  return back.month === month && back.day === day ? date : null
}
