import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flow } from '../../src/layout/flow.js'
import { flowNodes } from '../../src/measure/flowNodes.js'

const sizes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 })

describe('flow(input, height, gap)', () => {
  it('stacks groups as long as they are large', () => {
    const { before, after } = flow({ before: [6, 4], after: [10], flows: [] }, 12, 2)
    expect(before).toEqual([
      [0, 6],
      [8, 12],
    ])
    expect(after).toEqual([[0, 10]])
  })

  it('keeps what must have moved side by side, and all within its groups', () => {
    fc.assert(
      fc.property(sizes, sizes, (old, own) => {
        fc.pre(old.some((size) => size > 0) && own.some((size) => size > 0))
        const { before, after, flows } = flowNodes(old, own)
        const layout = flow({ before, after, flows }, 400, 10)
        for (const [i, { from, to, least, most }] of flows.entries()) {
          const ribbon = layout.ribbons[i]!
          for (const [name, size] of [
            ['least', least],
            ['most', most],
          ] as const) {
            for (const [day, group] of [
              ['before', from],
              ['after', to],
            ] as const) {
              const [top, bottom] = ribbon[name][day]
              const [first, last] = layout[day][group]!
              expect(bottom - top).toBeCloseTo(size * layout.unit, 6)
              expect(top).toBeGreaterThanOrEqual(first - 1e-6)
              expect(bottom).toBeLessThanOrEqual(last + 1e-6)
            }
          }
          for (const [j, other] of flows.slice(0, i).entries()) {
            const earlier = layout.ribbons[j]!
            if (other.from === from)
              expect(ribbon.least.before[0]).toBeGreaterThanOrEqual(earlier.least.before[1] - 1e-6)
            if (other.to === to) expect(ribbon.least.after[0]).toBeGreaterThanOrEqual(earlier.least.after[1] - 1e-6)
          }
        }
      }),
    )
  })
})
