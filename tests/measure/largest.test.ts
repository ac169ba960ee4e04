import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largest } from '../../src/measure/largest.js'
import { bounds, type Count } from '../../src/index.js'

describe('largest(counts, total)', () => {
  // Encyclopaedia of St Petersburg: 390 Bolsheviks, 160 SRs and 72 Mensheviks of 649.
  it('are the Bolsheviks at the Second Congress', () => {
    expect(largest([72, 390, 160], 649)).toEqual([1])
  })

  it('are several where they tie, and none where it is open', () => {
    expect(largest([100, 90, 100])).toEqual([0, 2])
    expect(largest([100, [90, 100]])).toEqual([])
    expect(largest([100, [90, 99]])).toEqual([0])
    expect(largest([100, 100, [90, 101]])).toEqual([])
    expect(largest([[200, null], 150])).toEqual([0])
    expect(largest([200, [150, null]])).toEqual([])
  })

  it('knows that nobody has more than a total leaves', () => {
    expect(largest([390, null], 649)).toEqual([0])
    expect(largest([320, null], 649)).toEqual([])
    expect(largest([320, null])).toEqual([])
  })

  it('are none where nothing is known', () => {
    expect(largest([])).toEqual([])
    expect(largest([0, 0])).toEqual([])
    expect(largest([null, null], 300)).toEqual([])
  })

  it('are the same whatever the open counts turn out to be', () => {
    const count = fc.oneof(
      fc.nat(6),
      fc.tuple(fc.nat(6), fc.nat(6)).map(([least, more]): Count => [least, least + more]),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(count, fc.nat(12)), { minLength: 1, maxLength: 5 }), (drawn) => {
        const counts = drawn.map(([range]) => range)
        const known = drawn.map(([range, pick]) => {
          const { least, most } = bounds(range)
          return Math.min(most!, least + pick)
        })
        const found = largest(counts)
        if (found.length !== 1) return
        const others = known.filter((_, place) => place !== found[0])
        expect(known[found[0]!]!).toBeGreaterThan(Math.max(-1, ...others))
      }),
    )
  })
})
