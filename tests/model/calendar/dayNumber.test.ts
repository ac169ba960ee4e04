import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calendar, CalendarDate } from '../../../src/model/calendar.js'
import { dateOfNumber } from '../../../src/model/dateOfNumber.js'
import { dayNumberOf } from '../../../src/model/dayNumberOf.js'
import { gregorian } from './gregorian.js'

const calendar = fc.constantFrom('julian' as const, 'gregorian' as const)

describe('dayNumberOf(date, calendar), dateOfNumber(dayNumber, calendar)', () => {
  it.each<[number, CalendarDate, Calendar, string]>([
    [2451545, { year: 2000, month: 1, day: 1 }, 'gregorian', 'the epoch J2000.0'],
    [2440588, { year: 1970, month: 1, day: 1 }, 'gregorian', 'the epoch of Unix'],
    [2299161, { year: 1582, month: 10, day: 15 }, 'gregorian', 'the Gregorian reform'],
    [2299160, { year: 1582, month: 10, day: 4 }, 'julian', 'the day before it'],
    [1721424, { year: 1, month: 1, day: 1 }, 'julian', 'the first day of the era'],
  ])('number %i is %o %s: %s', (number, date, name) => {
    expect(dayNumberOf(date, name)).toBe(number)
    expect(dateOfNumber(number, name)).toEqual(date)
  })

  it('undo each other for the years 0 to 10000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1721058, max: 5373850 }), calendar, (number, name) => {
        expect(dayNumberOf(dateOfNumber(number, name), name)).toBe(number)
      }),
      { numRuns: 1000 },
    )
  })

  it('count as JavaScript does in the Gregorian calendar', () => {
    const date = fc.record({
      year: fc.integer({ min: 1, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        expect(dayNumberOf({ year, month, day }, 'gregorian')).toBe(gregorian(year, month, day).days + 2440588)
      }),
      { numRuns: 1000 },
    )
  })
})
