import type { Calendar } from './calendar.js'
import { dayNumberOf } from './dayNumberOf.js'

/**
 * Why there is no such day or month, to end an error message; nothing if `text`
 * does not even have the shape of one.
 *
 * @param text - what is neither a day of `calendar` nor a month
 *
 * @example
 * whyNoDate('1900-02-29', 'gregorian') // => '; 1900-02 has 28 days New Style'
 * whyNoDate('1917-13', 'julian') // => '; months are 01 to 12'
 * whyNoDate('yesterday', 'julian') // => ''
 */
export function whyNoDate(text: string, calendar: Calendar): string {
  const match = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text)
  if (!match) return ''
  const [year, month] = match.slice(1).map(Number) as [number, number]
  if (year < 1) return '; years are 0001 to 9999'
  if (month < 1 || month > 12) return '; months are 01 to 12'

  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  const days = dayNumberOf(next, calendar) - dayNumberOf({ year, month, day: 1 }, calendar)
  return `; ${text.slice(0, 7)} has ${days} days ${calendar === 'julian' ? 'Old Style' : 'New Style'}`
}
