import type { Calendar } from './calendar.js'
import { dateOfNumber } from './dateOfNumber.js'
import { dayNumberOf } from './dayNumberOf.js'
import { requireDate } from './requireDate.js'
import { show } from './show.js'

/** Old Style days with a New Style counterpart in the years 1 to 9999. Every New Style day has an Old Style one. */
const FIRST = '0001-01-03'
const LAST = '9999-10-19'

/**
 * An ISO day of one calendar as that of the other, on behalf of `caller`.
 *
 * @param caller - name of the function, to begin its error message
 * @param from - calendar of `day`
 * @returns ISO day of the other calendar
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day, `day` is a month, or its counterpart lies outside of the years 1 to 9999
 *
 * @example
 * convertDay('oldStyle', '1917-11-07', 'gregorian') // => '1917-10-25'
 */
export function convertDay(caller: string, day: string, from: Calendar): string {
  const date = requireDate(caller, day, from)
  if (from === 'julian' && (day < FIRST || day > LAST)) {
    throw new RangeError(`${caller} requires an Old Style day from ${FIRST} to ${LAST}, got ${show(day)}`)
  }
  const other = dateOfNumber(dayNumberOf(date, from), from === 'julian' ? 'gregorian' : 'julian')
  return `${padded(other.year, 4)}-${padded(other.month, 2)}-${padded(other.day, 2)}`
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, '0')
}
