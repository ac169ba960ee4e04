import type { Day } from '../model/day.js'
import { dayProblem } from '../model/dayProblem.js'
import { oldStyle } from '../model/oldStyle.js'
import { parseDate } from '../model/parseDate.js'
import { whyNoDate } from '../model/whyNoDate.js'
import { found } from '../model/found.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import { newStyleOf } from './newStyleOf.js'
import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}(?::?\d{2}){0,2}(?:[.,]\d+)?) ?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/**
 * The Old Style day of a Popolo record: what its `extras` say, else that of its
 * New Style date. The day is taken as it is written; the time of day is not
 * kept. `undefined` if there is none, or none that is understood.
 *
 * @param key - where the New Style date stands: `start_date`, `date`
 * @param oldKey - where the Old Style day stands under `extras`
 */
export function popoloDay(record: Placed, key: string, report: ReadingReport, oldKey = 'old_style'): Day | undefined {
  const date = report.text(at(record, key))
  const old = report.text(at(at(record, 'extras'), oldKey))
  if (old === undefined) return date === undefined ? undefined : converted(date, at(record, key), report)

  const problem = dayProblem(old)
  if (problem !== null) {
    report.add(at(at(record, 'extras'), oldKey).keys, problem)
    return undefined
  }
  if (date === undefined || date.slice(0, 10) === newStyleOf(old)) return old
  report.requires(at(record, key), `the New Style day of ${old}, ${newStyleOf(old) ?? 'of which there is none'}`)
  return undefined
}

function converted(date: string, place: Placed, report: ReadingReport): Day | undefined {
  const [, day, time] = TIME.exec(date.trim()) ?? []
  if (day === undefined || !parseDate(day, 'gregorian')) {
    const why = day === undefined ? '' : whyNoDate(day, 'gregorian')
    report.add(place.keys, found(`requires a New Style day such as 1917-09-22, got ${show(date)}${why}`))
    return undefined
  }
  if (time !== undefined && /[1-9]/.test(time))
    report.repeated(place.keys, 'no place in an archive for the time of day')
  return oldStyle(day)
}
