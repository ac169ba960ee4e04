import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hemicycle } from '../../src/layout/hemicycle.js'
import { seatAt } from '../../src/layout/seatAt.js'

describe('seatAt(house, x, y)', () => {
  it('finds each seat at its centre and its edge, with its bloc', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(150), { minLength: 1, maxLength: 6 }).filter((s) => s.some((n) => n > 0)),
        (seats) => {
          const house = hemicycle(seats)
          const found = [...house.x.entries()].filter(([seat, x]) => {
            const bloc = house.starts.findIndex((start) => start > seat) - 1
            return [0, 0.95 * house.seatRadius].every((below) => {
              const place = seatAt(house, x, house.y[seat]! + below)
              return place?.seat === seat && place.bloc === bloc
            })
          })
          expect(found).toHaveLength(house.x.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('finds none on the floor, outside, and below', () => {
    const house = hemicycle([100])
    expect(seatAt(house, 0, 0)).toBeNull()
    expect(seatAt(house, 0, -0.3)).toBeNull()
    expect(seatAt(house, 0, -1.01)).toBeNull()
    expect(seatAt(house, -0.9, 0.3)).toBeNull()
  })

  it('leaves no gap between two seats of a row', () => {
    const house = hemicycle([100])
    for (let angle = 0; angle <= Math.PI; angle += 0.003) {
      expect(seatAt(house, -0.95 * Math.cos(angle), -0.95 * Math.sin(angle))).not.toBeNull()
    }
  })
})
