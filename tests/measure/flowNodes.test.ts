import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowNodes } from '../../src/measure/flowNodes.js'

describe('flowNodes(before, after, options)', () => {
  it('has who came and went as one more group', () => {
    const { before, after, came, went, flows } = flowNodes([60, 40], [30, 90])
    expect([before, after, came, went]).toEqual([[60, 40, 20], [30, 90, 0], 20, 0])
    expect(flows).toEqual([
      { from: 0, to: 0, least: 0, most: 30 },
      { from: 0, to: 1, least: 30, most: 60 },
      { from: 1, to: 0, least: 0, most: 30 },
      { from: 1, to: 1, least: 10, most: 40 },
      { from: 2, to: 0, least: 0, most: 20 },
      { from: 2, to: 1, least: 0, most: 20 },
    ])
    expect(flowNodes([30, 90], [60, 40])).toMatchObject({ before: [30, 90, 0], after: [60, 40, 20], came: 0, went: 20 })
  })

  it('takes what is told of them', () => {
    const { before, after, came, went } = flowNodes([60, 40], [30, 70], { came: [10, 15], went: 12 })
    expect([before.at(-1), after.at(-1), came, went]).toEqual([12, 12, 12 - 2, 12])
  })

  it('draws an open group as large as it surely is, and a range as large as it can be', () => {
    const { before, after, flows } = flowNodes([[50, null], 10], [[40, 45], 20])
    expect([before.slice(0, 2), after.slice(0, 2)]).toEqual([
      [50, 10],
      [45, 20],
    ])
    for (const { from, to, least, most } of flows) {
      expect(least).toBeLessThanOrEqual(most)
      expect(most).toBeLessThanOrEqual(Math.min(before[from]!, after[to]!))
    }
  })

  it('law: draws no move that nobody can have made, and every other within its two groups', () => {
    const sizes = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(sizes, sizes, (old, own) => {
        const { before, after, flows, came, went, bounds } = flowNodes(old, own)
        const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
        expect(came - went).toBe(sum(own) - sum(old))
        expect(Math.min(came, went)).toBe(0)
        const drawn = new Map(flows.map(({ from, to, least, most }) => [`${from} ${to}`, [least, most]]))
        expect(drawn.size).toBe(flows.length)
        const all = [...bounds.flows.map((row, i) => [...row, bounds.went[i]!]), [...bounds.came, 0]]
        for (const [i, row] of all.entries()) {
          for (const [j, count] of row.entries()) {
            const [least, most] = typeof count === 'number' ? [count, count] : count!
            expect(drawn.get(`${i} ${j}`)).toEqual(most === 0 ? undefined : [least, most])
            expect(most).toBeLessThanOrEqual(Math.min(before[i]!, after[j]!))
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
