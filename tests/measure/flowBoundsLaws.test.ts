import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, type Count } from '../../src/index.js'
import { flowBounds, type FlowBoundsOptions, type Move } from '../../src/measure/flowBounds.js'

/** Every table of so many rows and columns whose cells are at most `most`. */
function tables(rows: number, columns: number, most: number): number[][][] {
  const lines = (cells: number): number[][] =>
    cells === 0
      ? [[]]
      : lines(cells - 1).flatMap((line) => Array.from({ length: most + 1 }, (_, own) => [...line, own]))
  const all = lines(columns)
  const stack = (left: number): number[][][] =>
    left === 0 ? [[]] : stack(left - 1).flatMap((table) => all.map((line) => [...table, line]))
  return stack(rows)
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const allows = (count: Count | undefined, value: number) => {
  const { least, most } = bounds(count)
  return value >= least && value <= (most ?? Infinity)
}

/** All movements between two groups before and two after, with one more row and column for those who came and went. */
const MOVEMENTS = tables(3, 3, 3).filter((table) => table[2]![2] === 0)

/** What enumeration finds; `null` where nothing fits. */
function byHand(before: readonly Count[], after: readonly Count[], { cannot = [], came, went }: FlowBoundsOptions) {
  const fitting = MOVEMENTS.filter(
    (table) =>
      before.every((count, i) => allows(count, sum(table[i]!))) &&
      after.every((count, j) => allows(count, sum(table.map((row) => row[j]!)))) &&
      allows(came, sum(table[2]!)) &&
      allows(went, sum(table.map((row) => row[2]!))) &&
      cannot.every(([i, j]) => table[i]![j] === 0),
  )
  if (fitting.length === 0) return null
  const range = (of: (table: number[][]) => number) => {
    const [least, most] = [Math.min(...fitting.map(of)), Math.max(...fitting.map(of))]
    return least === most ? least : [least, most]
  }
  return {
    flows: [0, 1].map((i) => [0, 1].map((j) => range((table) => table[i]![j]!))),
    went: [0, 1].map((i) => range((table) => table[i]![2]!)),
    came: [0, 1].map((j) => range((table) => table[2]![j]!)),
    mustHaveChanged: Math.min(...fitting.map((table) => table[0]![1]! + table[1]![0]!)),
  }
}

// Sums of three, so that no cell of a fitting table is above three.
const counts: fc.Arbitrary<Count> = fc.oneof(fc.nat(3), fc.constantFrom<Count>([0, 1], [1, 3], [2, 3], [0, 3]))
const pairs = fc.tuple(counts, counts)
const moves = fc.constantFrom<readonly Move[]>(
  [],
  [],
  [[0, 1]],
  [
    [1, 0],
    [0, 0],
  ],
  [[1, 1]],
)

describe('flowBounds(before, after, options)', () => {
  it('law: agree with every table that fits', () => {
    fc.assert(
      fc.property(pairs, pairs, moves, fc.option(counts), fc.option(counts), (before, after, cannot, came, went) => {
        const options = { cannot, came: came ?? 0, went: went ?? 0 }
        const expected = byHand(before, after, options)
        if (expected === null)
          expect(() => flowBounds(before, after, options)).toThrow('flowBounds requires a way for everyone')
        else expect(flowBounds(Object.freeze(before), Object.freeze(after), options)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  const totals = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 })

  it('law: are the same backwards, read the other way', () => {
    fc.assert(
      fc.property(totals, totals, (before, after) => {
        const [there, back] = [flowBounds(before, after), flowBounds(after, before)]
        expect(back.flows).toEqual(after.map((_, j) => before.map((__, i) => there.flows[i]![j]!)))
        expect([back.came, back.went]).toEqual([there.went, there.came])
      }),
    )
  })

  it('law: are Fréchet’s bounds, and as many change as the groups lose', () => {
    const body = fc
      .tuple(
        fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }),
      )
      .map(([a, b]) => {
        const [x, y] = [sum(a), sum(b)]
        return [
          [...a, Math.max(0, y - x)],
          [...b, Math.max(0, x - y)],
        ] as const
      })
    fc.assert(
      fc.property(body, ([before, after]) => {
        const all = sum(before)
        const { flows, mustHaveChanged } = flowBounds(before, after)
        for (const [i, a] of before.entries()) {
          for (const [j, b] of after.entries()) {
            expect(bounds(flows[i]![j])).toEqual({ least: Math.max(0, a + b - all), most: Math.min(a, b) })
          }
        }
        expect(mustHaveChanged).toBe(sum(before.map((a, i) => Math.max(0, a - after[i]!))))
      }),
    )
  })
})
