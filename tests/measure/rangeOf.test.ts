import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { banzhaf } from '../../src/measure/banzhaf.js'
import { banzhafRange } from '../../src/measure/banzhafRange.js'
import { majorityOfMembers, simpleMajority } from '../../src/measure/rules.js'
import { shapleyShubik } from '../../src/measure/shapleyShubik.js'
import { shapleyShubikRange } from '../../src/measure/shapleyShubikRange.js'

describe('banzhafRange(seats, quota) and shapleyShubikRange(seats, quota)', () => {
  it('are one value where seats are', () => {
    const point = (shares: readonly number[]) => shares.map((share) => ({ least: share, most: share }))
    expect(banzhafRange([50, 49, 1], 51)).toEqual(point(banzhaf([50, 49, 1], 51)))
    expect(shapleyShubikRange([50, 49, 1], 51)).toEqual(point(shapleyShubik([50, 49, 1], 51)))
  })

  // 49 to 51 of the first, beside 49 and 1: it can be one of three, the first of three, or alone.
  it('reach from one of three to all', () => {
    const [first, second, third] = banzhafRange([[49, 51], 49, 1], majorityOfMembers)
    expect(first).toEqual({ least: expect.closeTo(1 / 3, 15) as number, most: 1 })
    expect(second).toEqual({ least: 0, most: expect.closeTo(1 / 3, 15) as number })
    expect(third).toEqual(second)
  })

  it('law: hold every house that the ranges allow', () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(3))
      .map(([least, more]) => [least, least + more] as const)
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 2, maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        (spans, more) => {
          const house = spans.map(([least, most], i) => Math.min(most, least + more[i]!))
          const quota = Math.floor(house.reduce((a, b) => a + b) / 2) + 1
          for (const [range, index] of [
            [banzhafRange, banzhaf],
            [shapleyShubikRange, shapleyShubik],
          ] as const) {
            const bounds = range(Object.freeze(spans), simpleMajority)
            for (const [i, share] of index(house, quota).entries()) {
              expect(share).toBeGreaterThanOrEqual(bounds[i]!.least)
              expect(share).toBeLessThanOrEqual(bounds[i]!.most)
            }
          }
        },
      ),
    )
  })

  it('require ranges with an end, and not too many houses', () => {
    expect(() => banzhafRange([[3, null], null, 1.5], 2)).toThrow(
      new RangeError(
        'banzhafRange requires a most, got [3, null] at index 0; requires a most, got null at index 1; ' +
          'requires a whole number of at least 0, got 1.5 at index 2',
      ),
    )
    expect(() =>
      shapleyShubikRange(
        [
          [0, 999],
          [0, 999],
        ],
        simpleMajority,
      ),
    ).toThrow(new RangeError('shapleyShubikRange requires ranges that allow at most 10000 houses, got 1000000'))
    // Each house alone would take a third of a second.
    expect(() => banzhafRange([[0, 9_999], 10 ** 8], simpleMajority)).toThrow(
      new RangeError(
        'banzhafRange requires at most 200000000 additions of coalitions, got 2000199980000 for 2 groups of 100009999 seats',
      ),
    )
    expect(() => banzhafRange(3 as unknown as number[], 2)).toThrow(
      new TypeError('banzhafRange requires a list of seats, got 3'),
    )
    expect(() => banzhafRange([1, 2], null as unknown as number)).toThrow(
      new TypeError('banzhafRange requires a rule, got null'),
    )
  })
})
