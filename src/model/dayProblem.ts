import { parseDate } from './parseDate.js'
import { parseMonth } from './parseMonth.js'
import { show } from './show.js'

/**
 * What keeps `value` from being a `Day`, or `null` if nothing does.
 *
 * @example
 * dayProblem('1917-02-30') // => 'requires an Old Style day (1917-09-09) or month (1917-09), got "1917-02-30"'
 */
export function dayProblem(value: unknown): string | null {
  return typeof value === 'string' && (parseDate(value, 'julian') ?? parseMonth(value))
    ? null
    : `requires an Old Style day (1917-09-09) or month (1917-09), got ${show(value)}`
}
