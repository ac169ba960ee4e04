import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

/**
 * A count of a Popolo file: a whole number, or its digits as text; `null` is
 * unknown. `undefined`, and a problem, if it is anything else.
 */
export function popoloCount(place: Placed, report: ReadingReport): number | null | undefined {
  const { value } = place
  if (value === null || value === undefined) return null
  const count = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value
  // Not a slip: -0 is no count either.
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 && !Object.is(count, -0)) return count
  report.requires(place, 'a whole number')
  return undefined
}
