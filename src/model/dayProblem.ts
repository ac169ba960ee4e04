import { parseDate } from './parseDate.js'
import { parseMonth } from './parseMonth.js'
import { show } from './show.js'
import { whyNoDate } from './whyNoDate.js'

/**
 * What keeps `value` from being a `Day`, or `null` if nothing does.
 *
 * @param value - anything, as it comes from outside
 * @returns the message without its caller: `requires …, got …`
 *
 * @example
 * dayProblem('1917-02-28') // => null
 * dayProblem('1917-02-30')
 * // => 'requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got "1917-02-30"; 1917-02 has 28 days Old Style'
 */
export function dayProblem(value: unknown): string | null {
  const problem = `requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got ${show(value)}`
  if (typeof value !== 'string') return problem
  return parseDate(value, 'julian') || parseMonth(value) ? null : problem + whyNoDate(value, 'julian')
}
