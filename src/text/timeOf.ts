import type { Day } from '../model/day.js'
import { formatDay } from '../model/formatDay.js'
import type { Locale } from '../model/localText.js'
import { parseMonth } from '../model/parseMonth.js'
import type { Time } from './facts.js'

/** A day or a month in a language’s words. */
export function timeOf(day: Day, locale: Locale): Time {
  return { words: formatDay(day, { locale }), month: Boolean(parseMonth(day)) }
}
