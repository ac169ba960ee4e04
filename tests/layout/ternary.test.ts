import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { majorityRegion } from '../../src/layout/majorityRegion.js'
import { ternaryPoint, TRIANGLE_HEIGHT, type TrianglePoint } from '../../src/layout/ternaryPoint.js'

/** On which side of a line from a to b a point is. */
const side = (a: TrianglePoint, b: TrianglePoint, { x, y }: TrianglePoint) =>
  (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)

describe('ternaryPoint(parts)', () => {
  it('has all of a part in its corner', () => {
    expect([ternaryPoint([5, 0, 0]), ternaryPoint([0, 5, 0]), ternaryPoint([0, 0, 5])]).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.5, y: TRIANGLE_HEIGHT },
    ])
  })
})

describe('majorityRegion(share, of)', () => {
  it('has in it the votes that reach the share, and no other', () => {
    const count = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(count, count, count, fc.constantFrom('decisive', 'cast'), (yes, no, none, of) => {
        fc.pre(yes + no > 0)
        const corners = majorityRegion(1 / 2, of)
        const point = ternaryPoint([yes, no, none])
        // Right of the line from the bottom to the far corner, or left of it.
        const isIn = side(corners[1]!, corners[2]!, point) >= -1e-9
        const held = of === 'decisive' ? 2 * yes - (yes + no) : 2 * yes - (yes + no + none)
        if (held !== 0) expect(isIn).toBe(held > 0)
      }),
    )
  })
})
