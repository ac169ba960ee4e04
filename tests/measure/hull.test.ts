import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Count } from '../../src/index.js'
import { hull } from '../../src/measure/hull.js'

describe('hull(counts)', () => {
  it('spans what the accounts of 9 September 1917 give for abstentions', () => {
    expect(hull([69, 67, null])).toEqual([67, 69])
  })

  it('is the count itself where all say the same', () => {
    expect(hull([414])).toBe(414)
    expect(hull([414, [414, 414], undefined])).toBe(414)
  })

  it('is open where one of them is', () => {
    expect(hull([150, [200, null]])).toEqual([150, null])
  })

  it('is silent where all are, “at least none” being no more than silence', () => {
    expect(hull([])).toBeNull()
    expect(hull([null, undefined])).toBeNull()
    expect(hull([[0, null]])).toBeNull()
    expect(hull([69, [0, null]])).toBe(69)
  })

  it('does not depend on the order', () => {
    const count = fc.oneof(
      fc.constant(null),
      fc.nat(),
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]): Count => [Math.min(a, b), Math.max(a, b)]),
    )
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        expect(hull(counts.toReversed())).toEqual(hull(counts))
      }),
    )
  })
})
