import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStyle } from '../../../src/model/newStyle.js'
import { weekday } from '../../../src/model/weekday.js'
import { gregorian, partsOf } from './gregorian.js'
import { KNOWN_DAYS } from './knownDays.js'
import { anyOldStyleDay, oldStyleDays } from './oldStyleDays.js'

describe('weekday(day)', () => {
  it.each(KNOWN_DAYS)('knows the weekday of %s (%s): %i', (old, _after, iso) => {
    expect(weekday(old)).toBe(iso)
  })

  it('takes the first and the last Old Style day, though they have no New Style', () => {
    expect(weekday('0001-01-01')).toBe(6) // Dershowitz and Reingold: R.D. −1, a Saturday
    expect(weekday('9999-12-31')).toBe(((weekday('9999-10-19') + 12 + 30 + 31 - 1) % 7) + 1)
  })

  it('goes on by one from day to day', () => {
    const days = oldStyleDays(1800, 2100).map(weekday)
    const wrong = days.filter((iso, i) => i > 0 && iso !== (days[i - 1]! % 7) + 1)
    expect(wrong).toEqual([])
  })

  it('agrees with the weekday that JavaScript gives the New Style day', () => {
    fc.assert(
      fc.property(anyOldStyleDay, (day) => {
        expect(weekday(day)).toBe(gregorian(...partsOf(newStyle(day))).weekday)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['1917-09', 'weekday requires an Old Style day such as 1917-09-09, not a month alone, got "1917-09"'],
    [
      '1917-04-31',
      'weekday requires an Old Style day such as 1917-09-09, got "1917-04-31"; 1917-04 has 30 days Old Style',
    ],
  ])('refuses %j', (day, message) => {
    expect(() => weekday(day)).toThrow(new RangeError(message))
  })

  it('refuses what is not a string', () => {
    expect(() => (weekday as (day: unknown) => number)(9)).toThrow(
      new TypeError('weekday requires an Old Style day such as 1917-09-09, got 9'),
    )
  })
})
