import type { Calendar } from '../model/calendar.js'
import type { Day } from '../model/day.js'
import { oldStyle } from '../model/oldStyle.js'
import { parseDate } from '../model/parseDate.js'
import { parseMonth } from '../model/parseMonth.js'
import { show } from '../model/show.js'
import { whyNoDate } from '../model/whyNoDate.js'
import { isoDatesIn } from './isoDatesIn.js'
import { newStyleOf } from './newStyleOf.js'
import type { Parsed } from './parsed.js'
import { withoutFootnotes } from './withoutFootnotes.js'

/** Words at the end of a cell that name its calendar. */
const MARKS: readonly [calendar: Calendar, mark: RegExp][] = [
  ['julian', /[\s([]+(?:o\. ?s\.?|os|old style|ст\. ?ст\.?|(?:по )?стар(?:ый|ому) стил[ьюя]+)[)\]]?$/i],
  ['gregorian', /[\s([]+(?:n\. ?s\.?|ns|new style|н\. ?ст\.?|(?:по )?нов(?:ый|ому) стил[ьюя]+)[)\]]?$/i],
]

/** Letters: beyond, a cell is no day, and a search for its end would take long. */
const LONGEST = 100

/** From then on Russia itself counted by the New Style, and a date alone does not tell which it means. */
const REFORM = '1918-02'

/**
 * The Old Style day in a cell of a table as people write them: ISO, `9.09.1917`,
 * words in English or Russian, or a day with its New Style in brackets, which
 * must agree. A date whose calendar nothing names is Old Style up to the end of
 * January 1918, as in the documents; afterwards it is a problem, as is
 * `9/10/1917`.
 *
 * @param cell - not empty
 * @param calendar - which the header names, or `null` if none; a mark in the cell goes before it
 *
 * @example
 * parseDay('9 (22) September 1917', null) // => { value: '1917-09-09' }
 * parseDay('9 сентября 1917 г.', null) // => { value: '1917-09-09' }
 * parseDay('22.09.1917', 'gregorian') // => { value: '1917-09-09' }
 */
export function parseDay(cell: string, calendar: Calendar | null): Parsed<Day> {
  const plain = cell.length < LONGEST ? withoutFootnotes(cell) : cell
  const [marked, mark] = MARKS.find(([, pattern]) => plain.length < LONGEST && pattern.test(plain)) ?? []
  const found = isoDatesIn(mark ? plain.replace(mark, '') : plain)
  if ('problem' in found) return found
  const [date, other] = found.value
  if (other !== undefined) return bothStyles(cell, date, other)

  const known = marked ?? calendar
  const isDay = dateProblem(cell, date, 'julian') === null || dateProblem(cell, date, 'gregorian') === null
  if (known === null && date >= REFORM && isDay) {
    return {
      problem: `requires the calendar of a day from February 1918 on, as in "${date} OS" or "${date} NS", got ${show(cell)}`,
    }
  }
  if (known === 'gregorian' && parseMonth(date))
    return { problem: `requires a day, not a month, New Style, got ${show(cell)}` }
  const problem = dateProblem(cell, date, known ?? 'julian')
  if (problem !== null) return { problem }
  return { value: known === 'gregorian' ? oldStyle(date) : date }
}

function bothStyles(cell: string, old: string, after: string): Parsed<Day> {
  const problem = dateProblem(cell, old, 'julian') ?? dateProblem(cell, after, 'gregorian')
  if (problem !== null) return { problem }
  if (oldStyle(after) === old) return { value: old }
  const right = newStyleOf(old)
  return {
    problem: `requires one day by both calendars, got ${show(cell)}${right === null ? '' : `; ${old} is ${right} New Style`}`,
  }
}

function dateProblem(cell: string, date: string, calendar: Calendar): string | null {
  if (parseMonth(date) || parseDate(date, calendar)) return null
  return `requires a day that there is, got ${show(cell)}${whyNoDate(date, calendar)}`
}
