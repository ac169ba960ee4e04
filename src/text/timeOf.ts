import type { Day } from '../model/day.js'
import { formatDay } from '../model/formatDay.js'
import { parseMonth } from '../model/parseMonth.js'
import type { Time } from './facts.js'
import type { Wording } from './wording.js'

/** A day or a month in words. */
export function timeOf(day: Day, asked: Wording): Time {
  return { words: formatDay(day, asked), month: Boolean(parseMonth(day)) }
}
