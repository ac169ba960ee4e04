import type { Calendar } from './calendar.js'
import { dateOfNumber } from './dateOfNumber.js'
import { dayNumberOf } from './dayNumberOf.js'
import { parseDate } from './parseDate.js'
import { show } from './show.js'

const STYLES: Readonly<Record<Calendar, string>> = { julian: 'an Old Style', gregorian: 'a New Style' }

/**
 * An ISO day of one calendar as that of the other, on behalf of `caller`.
 *
 * @throws RangeError if there is no such day, or its counterpart lies outside of the years 1 to 9999
 */
export function convertDay(caller: string, day: string, from: Calendar): string {
  const date = typeof day === 'string' ? parseDate(day, from) : null
  if (!date) throw new RangeError(`${caller} requires ${STYLES[from]} day such as 1917-09-09, got ${show(day)}`)
  const other = dateOfNumber(dayNumberOf(date, from), from === 'julian' ? 'gregorian' : 'julian')
  if (other.year < 1 || other.year > 9999) {
    throw new RangeError(`${caller} requires a day whose counterpart is in the years 1 to 9999, got ${show(day)}`)
  }
  return [[other.year, 4] as const, [other.month, 2] as const, [other.day, 2] as const]
    .map(([part, digits]) => String(part).padStart(digits, '0'))
    .join('-')
}
