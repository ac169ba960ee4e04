import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStyle } from '../../../src/model/newStyle.js'
import { oldStyle } from '../../../src/model/oldStyle.js'
import { gregorian, partsOf } from './gregorian.js'
import { isoDay } from './isoDay.js'
import { KNOWN_DAYS } from './knownDays.js'
import { anyOldStyleDay, oldStyleDays } from './oldStyleDays.js'

/** How many days New Style is ahead; a leap day that New Style leaves out counts as its 1 March. */
const lead = (old: string) => gregorian(...partsOf(newStyle(old))).days - gregorian(...partsOf(old)).days

describe('newStyle(day), oldStyle(day)', () => {
  it.each(KNOWN_DAYS)('knows that %s Old Style is %s New Style', (old, after) => {
    expect(newStyle(old)).toBe(after)
    expect(oldStyle(after)).toBe(old)
  })

  it('follows every day of 1800 to 2100 without a gap, there and back', () => {
    const days = oldStyleDays(1800, 2100)
    expect(days).toHaveLength(301 * 365 + 76)
    // Collected, for an expectation a day would take its time.
    const first = partsOf('1800-01-12')
    const wrong = days.filter((old, i) => {
      const after = gregorian(first[0], first[1], first[2] + i).iso
      return newStyle(old) !== after || oldStyle(after) !== old
    })
    expect(wrong).toEqual([])
  })

  it('agrees with the count of leap days on 1 March of every year from 1 to 9999', () => {
    const wrong = []
    for (let year = 1; year <= 9999; year++) {
      const days = Math.floor(year / 100) - Math.floor(year / 400) - 2
      const old = isoDay(year, 3, 1)
      const after = gregorian(year, 3, 1 + days).iso
      if (newStyle(old) !== after || oldStyle(after) !== old) wrong.push(year)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    [-2, '0001-01-03', '0100-02-29'],
    [-1, '0100-03-01', '0200-02-29'],
    [0, '0200-03-01', '0300-02-29'],
    [10, '1500-03-01', '1700-02-29'],
    [11, '1700-03-01', '1800-02-29'],
    [12, '1800-03-01', '1900-02-29'],
    [13, '1900-03-01', '2100-02-29'],
    [14, '2100-03-01', '2200-02-29'],
    [73, '9900-03-01', '9999-10-19'],
  ])('puts New Style %i days ahead from %s to %s', (days, first, last) => {
    expect(lead(first)).toBe(days)
    expect(lead(last)).toBe(days)
    const between = oldStyleDays(partsOf(first)[0], partsOf(last)[0]).filter((day) => day >= first && day <= last)
    expect(between.filter((day) => lead(day) !== days)).toEqual([])
  })

  it('is undone by the other, whatever the day', () => {
    fc.assert(
      fc.property(anyOldStyleDay, (day) => {
        expect(oldStyle(newStyle(day))).toBe(day)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyOldStyleDay, anyOldStyleDay, (a, b) => {
        expect(newStyle(a) < newStyle(b)).toBe(a < b)
      }),
    )
  })
})

describe('newStyle(day) refuses', () => {
  it.each([
    ['0001-01-02', 'newStyle requires an Old Style day from 0001-01-03 to 9999-10-19, got "0001-01-02"'],
    ['9999-10-20', 'newStyle requires an Old Style day from 0001-01-03 to 9999-10-19, got "9999-10-20"'],
    ['9999-12-31', 'newStyle requires an Old Style day from 0001-01-03 to 9999-10-19, got "9999-12-31"'],
    ['1917-09', 'newStyle requires an Old Style day such as 1917-09-09, not a month alone, got "1917-09"'],
    [
      '1917-02-29',
      'newStyle requires an Old Style day such as 1917-09-09, got "1917-02-29"; 1917-02 has 28 days Old Style',
    ],
    ['9 September', 'newStyle requires an Old Style day such as 1917-09-09, got "9 September"'],
    ['', 'newStyle requires an Old Style day such as 1917-09-09, got ""'],
  ])('%j', (day, message) => {
    expect(() => newStyle(day)).toThrow(new RangeError(message))
  })

  it('what is not a string', () => {
    const call = newStyle as (day: unknown) => string
    const message = 'newStyle requires an Old Style day such as 1917-09-09, got'
    expect(() => call(19170909)).toThrow(new TypeError(`${message} 19170909`))
    expect(() => call(null)).toThrow(new TypeError(`${message} null`))
    expect(() => call(new Date(0))).toThrow(new TypeError(`${message} an object`))
  })
})

describe('oldStyle(day) refuses', () => {
  it.each([
    [
      '1900-02-29',
      'oldStyle requires a New Style day such as 1917-09-22, got "1900-02-29"; 1900-02 has 28 days New Style',
    ],
    ['1917-09', 'oldStyle requires a New Style day such as 1917-09-22, not a month alone, got "1917-09"'],
    ['1917-13-01', 'oldStyle requires a New Style day such as 1917-09-22, got "1917-13-01"; months are 01 to 12'],
    ['0000-01-01', 'oldStyle requires a New Style day such as 1917-09-22, got "0000-01-01"; years are 0001 to 9999'],
  ])('%j', (day, message) => {
    expect(() => oldStyle(day)).toThrow(new RangeError(message))
  })

  it('what is not a string', () => {
    expect(() => (oldStyle as (day: unknown) => string)(undefined)).toThrow(
      new TypeError('oldStyle requires a New Style day such as 1917-09-22, got undefined'),
    )
  })
})
