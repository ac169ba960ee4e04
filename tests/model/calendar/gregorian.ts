import { isoDay } from './isoDay.js'

/**
 * The Gregorian calendar as JavaScript has it, to count with apart from the code
 * under test. By `setUTCFullYear`, for `Date.UTC` takes the year 17 for 1917;
 * a day past the end of its month runs over into the next.
 */
export function gregorian(year: number, month: number, day: number): { iso: string; days: number; weekday: number } {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return {
    iso: isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    days: date.getTime() / 86_400_000,
    weekday: date.getUTCDay() || 7,
  }
}

/** The parts of an ISO day. */
export function partsOf(iso: string): [year: number, month: number, day: number] {
  return iso.split('-').map(Number) as [number, number, number]
}
