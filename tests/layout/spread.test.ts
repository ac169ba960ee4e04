import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../src/layout/spread.js'

describe('spread(wanted, apart, from, to)', () => {
  it('leaves places that are apart, and moves neighbours alike', () => {
    expect(spread([10, 20, 50], 5, 0, 60)).toEqual([10, 20, 50])
    expect(spread([10, 10], 6, 0, 60)).toEqual([7, 13])
    expect(spread([], 5, 0, 60)).toEqual([])
  })

  it('keeps order, distance and bounds, as near as that allows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 12 }), (numbers) => {
        const wanted = numbers.toSorted((a, b) => a - b)
        const places = spread(wanted, 8, 0, 100)
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
          if (i > 0) expect(place - places[i - 1]!).toBeGreaterThanOrEqual(8 - 1e-9)
        }
        const far = (own: readonly number[]) => own.reduce((sum, place, i) => sum + (place - wanted[i]!) ** 2, 0)
        // No single label can be moved and all be nearer.
        for (const [i, place] of places.entries()) {
          for (const step of [-0.5, 0.5]) {
            const moved = places.with(i, place + step)
            const isSound = moved.every((own, j) => own >= 0 && own <= 100 && (j === 0 || own - moved[j - 1]! >= 8))
            if (isSound) expect(far(moved)).toBeGreaterThanOrEqual(far(places) - 1e-6)
          }
        }
      }),
    )
  })
})
