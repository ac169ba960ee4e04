import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentages } from '../../src/index.js'

const MAX = Number.MAX_SAFE_INTEGER

describe('percentages(counts, decimals)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917. Rounded each for itself these too add up to 100.
  it('gives 41.3, 51.8 and 6.9 for 414, 519 and 69', () => {
    expect(percentages([414, 519, 69])).toEqual([41.3, 51.8, 6.9])
    expect(percentages([414, 519, 69], 0)).toEqual([41, 52, 7])
  })

  it('adds up where rounding each for itself does not', () => {
    expect(percentages([1, 1, 1], 0)).toEqual([34, 33, 33])
    expect(percentages([1, 1, 1], 2)).toEqual([33.34, 33.33, 33.33])
    expect(percentages([1, 1, 1, 1, 1, 1], 0)).toEqual([17, 17, 17, 17, 16, 16])
  })

  // Exact: 0.5, 33.5, 66.0; one unit is left over.
  it('raises the larger count of equal remainders, then the earlier', () => {
    expect(percentages([1, 67, 132], 0)).toEqual([0, 34, 66])
    expect(percentages([67, 1, 132], 0)).toEqual([34, 0, 66])
    expect(percentages([1, 1, 198], 0)).toEqual([1, 0, 99])
  })

  it('gives nothing to zero, and all to the only one', () => {
    expect(percentages([0, 5, 0])).toEqual([0, 100, 0])
    expect(percentages([-0, 5])[0]).toBe(0)
  })

  it('is exact on the largest counts, one by one and together', () => {
    expect(percentages([MAX, MAX, MAX, MAX], 10)).toEqual([25, 25, 25, 25])
    expect(percentages([MAX, 1], 10)).toEqual([100, 0])
  })

  it('leaves its argument as it is', () => {
    expect(percentages(Object.freeze([3, 1]))).toEqual([75, 25])
  })

  it.each([
    [[1, -1], 1, 'percentages requires whole counts, got -1 at index 1'],
    [[0.5], 1, 'percentages requires whole counts, got 0.5 at index 0'],
    [[NaN], 1, 'percentages requires whole counts, got NaN at index 0'],
    [[MAX + 1], 1, 'percentages requires whole counts, got 9007199254740992 at index 0'],
    [['1'], 1, 'percentages requires whole counts, got "1" at index 0'],
    [[1, undefined], 1, 'percentages requires whole counts, got undefined at index 1'],
    [[null], 1, 'percentages requires whole counts, got null at index 0'],
    [[], 1, 'percentages requires at least one vote'],
    [[0, 0], 1, 'percentages requires at least one vote'],
    [[1], 11, 'percentages requires 0 to 10 decimals, got 11'],
    [[1], 0.5, 'percentages requires 0 to 10 decimals, got 0.5'],
    [[1], '1', 'percentages requires 0 to 10 decimals, got "1"'],
  ])('refuses %j to %j decimals', (counts, decimals, message) => {
    expect(() => percentages(counts as number[], decimals as number)).toThrow(new RangeError(message))
  })

  it('requires a list', () => {
    expect(() => percentages(undefined as unknown as number[])).toThrow(
      new TypeError('percentages requires a list of counts, got undefined'),
    )
  })

  it('adds up to 100 in its units, each less than a unit from the exact share, and larger counts not below smaller', () => {
    const counts = fc.array(fc.oneof(fc.nat(50), fc.nat(1e6), fc.maxSafeNat()), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.nat(10), (given, decimals) => {
        fc.pre(given.some((count) => count > 0))
        const scale = 10 ** decimals
        const units = percentages(given, decimals).map((percentage) => BigInt(Math.round(percentage * scale)))
        const whole = 100n * BigInt(scale)
        expect(units.reduce((a, b) => a + b)).toBe(whole)
        const total = given.reduce((sum, count) => sum + BigInt(count), 0n)
        given.forEach((count, i) => {
          const off = units[i]! * total - BigInt(count) * whole
          expect(off < total && off > -total).toBe(true)
          for (const [j, other] of given.entries()) if (other < count) expect(units[j]! <= units[i]!).toBe(true)
        })
      }),
    )
  })
})
