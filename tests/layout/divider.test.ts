import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divider } from '../../src/layout/divider.js'
import { hemicycle } from '../../src/layout/hemicycle.js'
import { seatsLeft } from '../../src/layout/seatsLeft.js'

/** Distance of a seat from a radial piece of the line. */
function distance(x: number, y: number, angle: number, from: number, to: number): number {
  const [cos, sin] = [-Math.cos(angle), -Math.sin(angle)]
  const along = Math.min(to, Math.max(from, x * cos + y * sin))
  return Math.hypot(x - along * cos, y - along * sin)
}

const cases = fc
  .integer({ min: 1, max: 1200 })
  .chain((total) => fc.tuple(fc.constant(total), fc.integer({ min: 0, max: total })))

describe('divider(house, count)', () => {
  it('parts 3 seats of 5 in the middle of their gap', () => {
    const { steps } = divider(hemicycle([5]), 3)
    expect(steps).toHaveLength(1)
    expect(steps[0]!.angle).toBeCloseTo((2.5 * Math.PI) / 4)
  })

  it('never crosses a seat, and has exactly the first seats on its left', () => {
    fc.assert(
      fc.property(cases, ([total, count]) => {
        const house = hemicycle([count, total - count])
        const { steps, clearance } = divider(house, count)
        expect(clearance).toBeGreaterThan(0)
        const wrong = [...house.x.entries()].filter(([seat, x]) => {
          const y = house.y[seat]!
          const row = house.rows.findIndex(({ radius }) => Math.abs(radius - Math.hypot(x, y)) < 1e-9)
          const near = steps
            .slice(Math.max(0, row - 1), row + 2)
            .map(({ angle, from, to }) => distance(x, y, angle, from, to))
          const left = Math.atan2(Math.max(0, -y), -x) < steps[row]!.angle
          return Math.min(...near) < house.seatRadius || left !== seat < count
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('runs between the rows where it bends', () => {
    const house = hemicycle([414, 519, 69])
    const { steps } = divider(house, 467)
    for (const [row, { from, to }] of steps.entries()) {
      const { radius } = house.rows[row]!
      expect(radius - from).toBeGreaterThan(house.seatRadius)
      expect(to - radius).toBeGreaterThan(house.seatRadius)
    }
  })

  it('requires so many seats', () => {
    expect(() => divider(hemicycle([5]), 6)).toThrow('divider requires a number of seats from 0 to 5, got 6')
    expect(() => divider(hemicycle([5]), -1)).toThrow(RangeError)
    expect(() => divider(hemicycle([5]), 1.5)).toThrow(RangeError)
  })
})

describe('seatsLeft(rows, count)', () => {
  it('takes the inner row first where seats stand at one angle', () => {
    const rows = [
      { radius: 0.5, seats: 3 },
      { radius: 0.8, seats: 5 },
    ]
    expect(seatsLeft(rows, 1)).toEqual([1, 0])
    expect(seatsLeft(rows, 2)).toEqual([1, 1])
    expect(seatsLeft(rows, 4)).toEqual([2, 2])
  })

  it('adds up to the count, and never takes a seat back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (total) => {
        const { rows } = hemicycle([total])
        let before = rows.map(() => 0)
        for (let count = 0; count <= total; count++) {
          const now = seatsLeft(rows, count)
          expect(now.reduce((sum, seats) => sum + seats, 0)).toBe(count)
          expect(now.every((seats, row) => seats >= before[row]!)).toBe(true)
          before = now
        }
      }),
      { numRuns: 20 },
    )
  })
})
