import type { Calendar, CalendarDate } from './calendar.js'
import { parseDate } from './parseDate.js'
import { parseMonth } from './parseMonth.js'
import { show } from './show.js'
import { whyNoDate } from './whyNoDate.js'

const WANTED: Readonly<Record<Calendar, string>> = {
  julian: 'an Old Style day such as 1917-09-09',
  gregorian: 'a New Style day such as 1917-09-22',
}

/**
 * The date that an ISO day of `calendar` names, checked once for every function
 * that reckons with days.
 *
 * @param caller - name of the function, to begin its error message
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day, or `day` is a month
 *
 * @example
 * requireDate('weekday', '1917-09-09', 'julian') // => { year: 1917, month: 9, day: 9 }
 */
export function requireDate(caller: string, day: unknown, calendar: Calendar): CalendarDate {
  const wanted = `${caller} requires ${WANTED[calendar]}`
  if (typeof day !== 'string') throw new TypeError(`${wanted}, got ${show(day)}`)
  const date = parseDate(day, calendar)
  if (date) return date
  throw new RangeError(
    parseMonth(day)
      ? `${wanted}, not a month alone, got ${show(day)}`
      : `${wanted}, got ${show(day)}${whyNoDate(day, calendar)}`,
  )
}
