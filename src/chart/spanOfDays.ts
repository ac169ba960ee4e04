import type { Day } from '../model/day.js'
import { type DaySpan, daySpan } from '../model/daySpan.js'

/** From the first of some days or months to the last, as `dayNumberOf` counts them, on behalf of `caller`. */
export function spanOfDays(caller: string, days: readonly Day[]): DaySpan {
  const spans = days.map((day) => daySpan(caller, day, 'julian'))
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) }
}
