import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seatsDrawn } from '../../src/chart/seatsDrawn.js'

describe('seatsDrawn(groups)', () => {
  it('draws each of a million', () => {
    expect(seatsDrawn([414, 519, 69])).toEqual([414, 519, 69])
    expect(seatsDrawn([600_000, 400_000])).toEqual([600_000, 400_000])
  })

  it('draws the elections to the Constituent Assembly in proportion', () => {
    // Pipes: 10,661,000 Bolsheviks, 17,943,000 SRs, and others.
    expect(seatsDrawn([10_661_000, 17_943_000, 8_292_000])).toEqual([288_947, 486_313, 224_740])
  })

  it('law: a million in all, each within one seat of its share', () => {
    const groups = fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(groups, (seats) => {
        const total = seats.reduce((sum, own) => sum + own, 0)
        const shown = seatsDrawn(seats)
        expect(shown.reduce((sum, own) => sum + own, 0)).toBe(Math.min(total, 1e6))
        for (const [i, own] of shown.entries()) {
          expect(Math.abs(own - (seats[i]! / Math.max(total, 1)) * Math.min(total, 1e6))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
