import { describe, expect, it } from 'vitest'
import { flowBounds, type FlowBoundsOptions, type Move } from '../../src/measure/flowBounds.js'

describe('flowBounds(before, after, options)', () => {
  // Fréchet (1951): at least both totals less the whole, at most the smaller of both.
  it('are Fréchet’s bounds where everyone can go anywhere', () => {
    expect(flowBounds([60, 40], [30, 70])).toEqual({
      flows: [
        [
          [0, 30],
          [30, 60],
        ],
        [
          [0, 30],
          [10, 40],
        ],
      ],
      went: [0, 0],
      came: [0, 0],
      mustHaveChanged: 30,
    })
  })

  // Duncan and Davis (1953) bound a table of two by two from its margins in this way: of 1,000 people 300 in the first
  // row and 800 in the first column, the first cell holds 100 to 300.
  it('are those of Duncan and Davis for two groups', () => {
    expect(flowBounds([300, 700], [800, 200]).flows).toEqual([
      [
        [100, 300],
        [0, 200],
      ],
      [
        [500, 700],
        [0, 200],
      ],
    ])
  })

  // Petrograd Soviet, 31 August and 9 September 1917: 279, 115 and 50, then, camp by camp, 519, 414 and 69. All 444 of
  // the first day leave at least 75 of the 519 to those who came.
  it('say who must have come between two votes of the Petrograd Soviet', () => {
    const { flows, came, went, mustHaveChanged } = flowBounds([279, 115, 50], [519, 414, 69])
    expect(flows[0]).toEqual([
      [0, 279],
      [0, 279],
      [0, 69],
    ])
    expect(came).toEqual([
      [75, 519],
      [0, 414],
      [0, 69],
    ])
    expect(went).toEqual([0, 0, 0])
    expect(mustHaveChanged).toBe(0)
  })

  it('know who came and went', () => {
    const { flows, mustHaveChanged } = flowBounds([60, 40], [30, 70], { came: 10, went: 10 })
    expect(flows).toEqual([
      [
        [0, 30],
        [20, 60],
      ],
      [
        [0, 30],
        [0, 40],
      ],
    ])
    expect(mustHaveChanged).toBe(20)
    expect(flowBounds([60, 40], [30, 70], { came: null, went: null }).mustHaveChanged).toBe(0)
  })

  // By hand: the 15 after can only be of the 20 before, whose other 5 can only have gone to the second group.
  it('take it that as few came or went as the other and the totals need', () => {
    // 100 become 130, so that those who came are 30 more than those who went.
    const { came, went } = flowBounds([60, 40], [90, 40], { came: 35, cannot: [[1, 0]] })
    expect([came, went]).toEqual([
      [
        [30, 35],
        [0, 5],
      ],
      [
        [0, 5],
        [0, 5],
      ],
    ])
    expect(flowBounds([100], [130], { went: 10 })).toMatchObject({ came: [40], went: [10] })
    expect(flowBounds([100], [130], { came: 45 })).toMatchObject({ came: [45], went: [15] })
    expect(flowBounds([130], [100])).toMatchObject({ came: [0], went: [30] })
    expect(flowBounds([100], [130], { came: 45, went: 15 })).toMatchObject({ came: [45], went: [15] })
  })

  it('know what cannot be', () => {
    const cannot: readonly Move[] = [
      [2, 0],
      [0, 2],
      [1, 2],
    ]
    const { flows } = flowBounds([50, 30, 20], [40, 45, 15], { cannot })
    expect(flows).toEqual([
      [[10, 40], [10, 40], 0],
      [[0, 30], [0, 30], 0],
      [0, 5, 15],
    ])
  })

  it('know which groups are the same, whatever their places', () => {
    const same: readonly Move[] = [
      [0, 1],
      [1, 0],
    ]
    expect(flowBounds([60, 40], [40, 60]).mustHaveChanged).toBe(20)
    expect(flowBounds([60, 40], [40, 60], { same }).mustHaveChanged).toBe(0)
    // A split: whoever is in either half has stayed.
    expect(
      flowBounds([100, 20], [70, 40, 10], {
        same: [
          [0, 0],
          [0, 1],
          [1, 2],
        ],
      }).mustHaveChanged,
    ).toBe(10)
  })

  it('are open where a source leaves it open', () => {
    const { flows, came } = flowBounds([414, null], [519, null])
    expect(flows).toEqual([
      [
        [0, 414],
        [0, 414],
      ],
      [[0, 519], null],
    ])
    expect(came).toEqual([[0, 519], null])
  })

  it('answer for many groups and large bodies', () => {
    const groups = Array.from({ length: 12 }, (_, i) => 100 * (i + 1))
    expect(flowBounds(groups, groups.toReversed()).mustHaveChanged).toBe(3600)
    const half = 2 ** 52 - 1
    expect(flowBounds([half, half], [half - 7, half + 7]).mustHaveChanged).toBe(7)
  })

  it('refuses moves that are no list of pairs', () => {
    for (const [cannot, told] of [
      [5, '5'],
      [[5], '[5]'],
    ] as const) {
      // What a reader of no types might write.
      const asked = { cannot } as unknown as FlowBoundsOptions
      expect(() => flowBounds([1], [1], asked)).toThrow(
        new TypeError(`flowBounds requires a list of pairs of groups, got ${told} at cannot`),
      )
    }
  })

  it('require counts, groups that there are, and a way for everyone', () => {
    expect(() => flowBounds([1, -1], [1.5])).toThrow(
      new RangeError('flowBounds requires a whole number of at least 0, got -1 at before[1]'),
    )
    expect(() => flowBounds(null as unknown as number[], [])).toThrow(
      new TypeError('flowBounds requires a list of counts, got null at before'),
    )
    expect(() => flowBounds([1], [1], { came: NaN })).toThrow(
      new RangeError('flowBounds requires a whole number of at least 0, got NaN at came'),
    )
    expect(() => flowBounds([1, 2], [3], { cannot: [[0, 1]] })).toThrow(
      new RangeError('flowBounds requires one of 2 groups before and one of 1 after, got [0, 1] at cannot[0]'),
    )
    expect(() => flowBounds([1, -1, 1.5], [])).toThrow(
      new RangeError(
        'flowBounds requires a whole number of at least 0, got -1 at before[1]; requires a whole number of at least 0, got 1.5 at before[2]',
      ),
    )
    expect(() => flowBounds([1], [-1])).toThrow('got -1 at after[0]')
    expect(() => flowBounds([1], [1], { came: -1, went: 1.5 })).toThrow(
      new RangeError(
        'flowBounds requires a whole number of at least 0, got -1 at came; requires a whole number of at least 0, got 1.5 at went',
      ),
    )
    for (const move of [
      [2, 0],
      [-1, 0],
      [0.5, 0],
      [0, 3],
      [0, -1],
      [0, 0.5],
    ] satisfies Move[]) {
      const groups = 'one of 2 groups before and one of 3 after'
      expect(() => flowBounds([1, 2], [3, 0, 0], { same: [[1, 2], move] })).toThrow(
        new RangeError(`flowBounds requires ${groups}, got [${move[0]}, ${move[1]}] at same[1]`),
      )
    }
    expect(() => flowBounds([60, 40], [30, 50], { came: 0, went: 0 })).toThrow(
      new RangeError(
        'flowBounds requires a way for everyone, got none from 100 before to 80 after, where 0 came and 0 went',
      ),
    )
    const many = Array.from({ length: 50 }, () => 1)
    expect(() => flowBounds(many, many)).toThrow(
      new RangeError('flowBounds requires at most 1600 pairs of groups, got 50 before and 50 after'),
    )
    expect(flowBounds(many.slice(0, 40), many.slice(0, 40)).mustHaveChanged).toBe(0)
    expect(flowBounds([2 ** 53 - 2, 1], [2 ** 53 - 1]).mustHaveChanged).toBe(1)
    expect(() => flowBounds([2 ** 53 - 1, 1], [1])).toThrow(
      new RangeError('flowBounds requires at most 9007199254740991 members, got more at before'),
    )
  })
})
