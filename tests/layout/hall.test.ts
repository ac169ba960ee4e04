import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hall } from '../../src/layout/hall.js'

const counts = fc.record({
  stayed: fc.integer({ min: 0, max: 900 }),
  left: fc.integer({ min: 0, max: 900 }),
  abstained: fc.integer({ min: 0, max: 300 }),
})

describe('hall(counts, width)', () => {
  it('has the people of 9 September 1917', () => {
    const { stayed, left, abstained } = hall({ stayed: 414, left: 519, abstained: 69 }, 600)
    expect([stayed, left, abstained].map(({ x }) => x.length)).toEqual([414, 519, 69])
  })

  it('puts the door to the right of a wide hall, and below a narrow one', () => {
    const people = { stayed: 20, left: 10, abstained: 0 }
    expect(hall(people, 600).door.side).toBe('right')
    expect(hall(people, 300).door.side).toBe('below')
  })

  it('keeps everybody apart, in his place, and the door clear', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 240, max: 1200 }), (people, width) => {
        const { room, door, radius, height, ...blocks } = hall(people, width)
        const inside = [blocks.stayed, blocks.abstained]
        for (const { x, y } of inside) {
          for (let i = 0; i < x.length; i++) {
            expect(x[i]! - radius > room.left && x[i]! + radius < room.right).toBe(true)
            expect(y[i]! - radius > room.top && y[i]! + radius < room.bottom).toBe(true)
          }
        }
        const { x, y } = blocks.left
        for (let i = 0; i < x.length; i++) {
          expect(door.side === 'right' ? x[i]! - radius > room.right : y[i]! - radius > room.bottom).toBe(true)
          expect(x[i]! + radius <= width && y[i]! + radius <= height).toBe(true)
        }
        const half = door.size / 2
        if (door.side === 'right') expect(door.y - half >= room.top && door.y + half <= room.bottom).toBe(true)
        else expect(door.x - half >= room.left && door.x + half <= room.right).toBe(true)
        const all = [...inside, blocks.left].flatMap((block) =>
          [...block.x].map((own, i) => [own, block.y[i]!] as const),
        )
        const cells = new Set(all.map(([a, b]) => `${Math.round(a / radius)} ${Math.round(b / radius)}`))
        expect(cells.size).toBe(all.length)
      }),
      { numRuns: 60 },
    )
  })
})
