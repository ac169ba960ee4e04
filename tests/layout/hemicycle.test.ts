import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hemicycle, hemicycle } from '../../src/layout/hemicycle.js'

/** Least distance of any two seats, found among neighbours in a grid. */
function leastDistance({ x, y, seatRadius }: Hemicycle): number {
  const cell = 2.6 * seatRadius
  const grid = new Map<string, number[]>()
  let least = Infinity
  for (let seat = 0; seat < x.length; seat++) {
    const [column, row] = [Math.floor(x[seat]! / cell), Math.floor(y[seat]! / cell)]
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const other of grid.get(`${i} ${j}`) ?? []) {
          least = Math.min(least, Math.hypot(x[seat]! - x[other]!, y[seat]! - y[other]!))
        }
      }
    }
    const own = `${column} ${row}`
    grid.set(own, [...(grid.get(own) ?? []), seat])
  }
  return least
}

const blocs = fc.array(fc.nat(400), { minLength: 1, maxLength: 12 }).filter((seats) => seats.some((own) => own > 0))

describe('hemicycle(blocs, options)', () => {
  it('seats 1, 2 and 3 in one row', () => {
    expect(hemicycle([1]).rows).toEqual([{ radius: 0.7, seats: 1 }])
    expect([...hemicycle([1]).y]).toEqual([-0.7])
    expect(hemicycle([2]).rows).toEqual([{ radius: 0.7, seats: 2 }])
    const three = hemicycle([1, 1, 1])
    expect([...three.x].map((x) => x.toFixed(2).replace('-0.00', '0.00'))).toEqual(['-0.70', '0.00', '0.70'])
  })

  it('seats the 1,002 of 9 September 1917 bloc by bloc', () => {
    const { starts, rows, x } = hemicycle([414, 519, 69])
    expect(starts).toEqual([0, 414, 933, 1002])
    expect(rows.reduce((sum, { seats }) => sum + seats, 0)).toBe(1002)
    expect(x).toHaveLength(1002)
  })

  it('seats every total from 1 to 5,000, none overlapping', () => {
    for (let total = 1; total <= 5000; total++) {
      const { rows, pitch, seatRadius } = hemicycle([total])
      // Rows lie a pitch apart; within a row neighbours are nearest.
      const chords = rows.flatMap(({ radius, seats }) =>
        seats > 1 ? [2 * radius * Math.sin(Math.PI / (2 * (seats - 1)))] : [],
      )
      const placed = rows.reduce((sum, { seats }) => sum + seats, 0)
      const room = Math.min(...chords, ...(rows.length > 1 ? [pitch] : []))
      const sound = placed === total && rows.every(({ seats }) => seats > 0) && room > 2.1 * seatRadius
      if (!sound) expect.fail(`${total} seats: ${placed} placed, ${room} apart, radius ${seatRadius}`)
    }
  })

  it.each([1, 2, 3, 5, 7, 12, 69, 345, 649, 1002, 5000])('keeps %i seats apart and in the half disc', (total) => {
    const house = hemicycle([total])
    expect(leastDistance(house)).toBeGreaterThan(2 * house.seatRadius)
    const reach = [...house.x].map((x, seat) => Math.hypot(x, house.y[seat]!) + house.seatRadius)
    expect(Math.max(...reach)).toBeLessThanOrEqual(1)
    expect(Math.max(...house.y)).toBeLessThanOrEqual(1e-12)
  })

  it('counts right at every total from 1 to 5,000, with a border in the middle', () => {
    for (let total = 1; total <= 5000; total++) {
      const half = Math.floor(total / 2)
      const { starts, borders } = hemicycle([half, total - half])
      const counts = borders.map((border) => border.reduce((sum, seats) => sum + seats, 0))
      if (`${counts.join()} ${starts.join()}` !== `0,${half},${total} 0,${half},${total}`) expect.fail(`${total} seats`)
    }
  })

  it('makes each bloc one wedge of exactly its seats', () => {
    fc.assert(
      fc.property(blocs, (seats) => {
        const { starts, borders, rows } = hemicycle(seats)
        for (const [bloc, own] of seats.entries()) {
          expect(starts[bloc + 1]! - starts[bloc]!).toBe(own)
          const inRows = rows.map((_, row) => borders[bloc + 1]![row]! - borders[bloc]![row]!)
          expect(Math.min(...inRows)).toBeGreaterThanOrEqual(0)
          expect(inRows.reduce((sum, count) => sum + count, 0)).toBe(own)
        }
        expect(borders.at(-1)).toEqual(rows.map((row) => row.seats))
      }),
    )
  })

  it('never seats a bloc to the left of the one before', () => {
    fc.assert(
      fc.property(blocs, (seats) => {
        const { starts, x, y } = hemicycle(seats)
        const angle = (seat: number) => Math.atan2(Math.max(0, -y[seat]!), -x[seat]!)
        let furthest = -1
        for (let bloc = 0; bloc < seats.length; bloc++) {
          const own = Array.from({ length: seats[bloc]! }, (_, i) => angle(starts[bloc]! + i))
          expect(Math.min(Infinity, ...own)).toBeGreaterThanOrEqual(furthest - 1e-9)
          furthest = Math.max(furthest, ...own)
        }
      }),
    )
  })

  it('grows with its seats, and no faster', () => {
    expect(hemicycle([100_000]).x).toHaveLength(100_000)
  })

  it('leaves the floor empty', () => {
    for (const floor of [0, 0.2, 0.4, 0.8]) {
      const { x, y } = hemicycle([500], { floor })
      for (const [seat, own] of x.entries()) expect(Math.hypot(own, y[seat]!)).toBeGreaterThanOrEqual(floor)
    }
  })

  it('does not touch its input', () => {
    const frozen = Object.freeze([3, 0, 4])
    expect(hemicycle(frozen)).toEqual(hemicycle([3, 0, 4]))
  })

  it('requires whole seats, at least one and at most a million, and a floor below the edge', () => {
    expect(() => hemicycle([3, 1.5])).toThrow('hemicycle requires whole seats, got 1.5 at index 1')
    expect(() => hemicycle([-1])).toThrow('hemicycle requires whole seats, got -1 at index 0')
    expect(() => hemicycle([NaN])).toThrow(RangeError)
    expect(() => hemicycle([])).toThrow('hemicycle requires at least one seat, got none')
    expect(() => hemicycle([0, 0])).toThrow('hemicycle requires at least one seat, got none')
    expect(() => hemicycle([1_000_001])).toThrow('hemicycle requires at most 1000000 seats, got 1000001')
    expect(() => hemicycle([1], { floor: 1 })).toThrow('hemicycle requires a floor of at least 0 and below 1, got 1')
    expect(() => hemicycle([1], { floor: -0.1 })).toThrow(RangeError)
  })
})
