import type { Day } from './day.js'
import { dayNumberOf } from './dayNumberOf.js'
import { parseDate } from './parseDate.js'
import { show } from './show.js'

/**
 * Day of the week, from 1 (Monday) to 7 (Sunday). The week runs through both
 * calendars alike.
 *
 * @param day - Old Style day; a month is not enough
 * @throws RangeError if there is no such day
 *
 * @example
 * weekday('1917-10-25') // => 3, a Wednesday
 */
export function weekday(day: Day): number {
  const date = typeof day === 'string' ? parseDate(day, 'julian') : null
  if (!date) throw new RangeError(`weekday requires an Old Style day such as 1917-09-09, got ${show(day)}`)
  return (dayNumberOf(date, 'julian') % 7) + 1
}
