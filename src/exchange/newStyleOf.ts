import type { Day } from '../model/day.js'
import { newStyle } from '../model/newStyle.js'
import { parseDate } from '../model/parseDate.js'

/**
 * The New Style day of an Old Style one, or `null` where there is none: a month
 * spans two of the New Style, and the years 1 and 9999 begin and end beyond it.
 *
 * @example
 * newStyleOf('1917-10-25') // => '1917-11-07'
 * newStyleOf('1917-10') // => null
 */
export function newStyleOf(day: Day): string | null {
  const date = parseDate(day, 'julian')
  return date && date.year > 1 && date.year < 9999 ? newStyle(day) : null
}
