import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/model/bounds.js'
import { countOf } from '../../src/model/countOf.js'
import { countProblem } from '../../src/model/countProblem.js'

const MAX = Number.MAX_SAFE_INTEGER

describe('bounds(count)', () => {
  it('is open where the source is silent', () => {
    expect(bounds(414)).toEqual({ least: 414, most: 414 })
    expect(bounds([200, null])).toEqual({ least: 200, most: null })
    expect(bounds(null)).toEqual({ least: 0, most: null })
    expect(bounds(undefined)).toEqual({ least: 0, most: null })
  })

  it('requires a count', () => {
    expect(() => bounds(NaN)).toThrow(new RangeError('bounds requires a whole number of at least 0, got NaN'))
    expect(() => bounds([] as unknown as null)).toThrow(
      new RangeError('bounds requires a whole number, a range [least, most] or null, got []'),
    )
  })

  it('is turned back by countOf', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.option(fc.maxSafeNat()), (least, more) => {
        const most = more === null ? null : Math.min(MAX, least + more)
        expect(bounds(countOf(least, most))).toEqual({ least, most })
        expect(countProblem(countOf(least, most))).toBeNull()
      }),
    )
  })
})

describe('countProblem(value)', () => {
  it.each([0, 414, MAX, null, [0, 0], [67, 69], [200, null]])('takes %j', (value) => {
    expect(countProblem(value)).toBeNull()
  })

  it.each([
    [-1, 'requires a whole number of at least 0, got -1'],
    [-0, 'requires a whole number of at least 0, got -0'],
    [Infinity, 'requires a whole number of at least 0, got Infinity'],
    [MAX + 1, 'requires at most 9007199254740991, got 9007199254740992'],
    [[5, 3], 'requires a range [least, most], got [5, 3]'],
    [[5, MAX + 1], 'requires at most 9007199254740991, got 9007199254740992 in [5, 9007199254740992]'],
    [[0.5, 3], 'requires a whole number of at least 0, got 0.5 in [0.5, 3]'],
    [[1, undefined], 'requires a whole number of at least 0, got undefined in [1, undefined]'],
    [[], 'requires a whole number, a range [least, most] or null, got []'],
    [undefined, 'requires a whole number, a range [least, most] or null, got undefined'],
    ['414', 'requires a whole number, a range [least, most] or null, got "414"'],
    [{}, 'requires a whole number, a range [least, most] or null, got an object'],
  ])('refuses %o', (value, problem) => {
    expect(countProblem(value)).toBe(problem)
  })
})
