import type { Calendar } from './calendar.js'
import { dayNumberOf } from './dayNumberOf.js'
import { parseMonth } from './parseMonth.js'
import { requireDate } from './requireDate.js'

/** Days counted through, as `dayNumberOf` counts, the same for both calendars. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/**
 * The day that an ISO key of `calendar` names, or every day of its month.
 *
 * @param caller - name of the function, to begin its error message
 * @throws TypeError if `day` is not a string
 * @throws RangeError if there is no such day or month
 *
 * @example
 * const { first, last } = daySpan('findVotes', '1917-09', 'julian')
 * last - first + 1 // => 30
 */
export function daySpan(caller: string, day: unknown, calendar: Calendar): DaySpan {
  const month = typeof day === 'string' ? parseMonth(day) : null
  if (!month) {
    const number = dayNumberOf(requireDate(caller, day, calendar), calendar)
    return { first: number, last: number }
  }
  const next = month.month === 12 ? { year: month.year + 1, month: 1 } : { ...month, month: month.month + 1 }
  return {
    first: dayNumberOf({ ...month, day: 1 }, calendar),
    last: dayNumberOf({ ...next, day: 1 }, calendar) - 1,
  }
}
