import fc from 'fast-check'
import { isoDay } from './isoDay.js'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lengthOf = (year: number, month: number) => (month === 2 && year % 4 === 0 ? 29 : LENGTHS[month - 1]!)

/** Every Old Style day of some years, in order, by the lengths of the months alone. */
export function oldStyleDays(first: number, last: number): string[] {
  const days = []
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= lengthOf(year, month); day++) days.push(isoDay(year, month, day))
    }
  }
  return days
}

/** Any Old Style day of the years 1 to 9999 that has a New Style day of those years. */
export const anyOldStyleDay = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => fc.integer({ min: 1, max: lengthOf(year, month) }).map((day) => isoDay(year, month, day)))
  .filter((day) => day >= '0001-01-03' && day <= '9999-10-19')
