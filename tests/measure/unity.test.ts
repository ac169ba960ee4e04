import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { bounds, type Count, type Division, motionById } from '../../src/index.js'
import { agreementIndex } from '../../src/measure/agreementIndex.js'
import { rice } from '../../src/measure/rice.js'

const exactly = (value: number) => ({
  least: expect.closeTo(value, 15) as number,
  most: expect.closeTo(value, 15) as number,
})

/** Every whole number that a count allows, as far as 12. */
const allowed = (count: Count | undefined) => {
  const { least, most } = bounds(count)
  return Array.from({ length: (most ?? 12) - least + 1 }, (_, i) => least + i)
}
const counts: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(6),
  fc.tuple(fc.nat(4), fc.nat(4)).map(([least, more]): Count => [least, least + more]),
)
const divisions = fc.record({ for: counts, against: counts, abstain: counts })

describe('rice(division)', () => {
  // S. A. Rice (1925): a group of which three quarters vote one way has half of the way from an even split behind it.
  it('is the difference of the sides over both', () => {
    expect(rice({ for: 75, against: 25 })).toEqual(exactly(0.5))
    expect(rice({ for: 60, against: 40 })).toEqual(exactly(0.2))
    expect(rice({ for: 50, against: 50, abstain: 12 })).toEqual(exactly(0))
    expect(rice({ for: 0, against: 7 })).toEqual(exactly(1))
  })

  // The Central Executive Committee on 2 November 1917: 38 Bolsheviks for, 29 Left SRs against, by name.
  it('tells of no faction more than its source does', () => {
    const [reading] = motionById(archive, 'vtsik-1917-11-02-government-talks-rollcall').readings
    const [bolsheviks] = reading!.byFaction!
    expect(bolsheviks).toMatchObject({ for: 38, against: null })
    expect(rice(bolsheviks!)).toEqual({ least: 0, most: 1 })
  })

  it('is not defined where nobody need have voted', () => {
    expect(rice({ for: 0, against: 0, abstain: 9 })).toBeNull()
    expect(rice({ for: null, against: null })).toBeNull()
    expect(rice({ for: [0, 4], against: 0 })).toBeNull()
  })

  it('law: is bounded by every vote that the counts allow, and reaches both bounds', () => {
    fc.assert(
      fc.property(divisions, (division) => {
        const found = rice(Object.freeze(division))
        const all = allowed(division.for).flatMap((yes) => allowed(division.against).map((no) => [yes, no] as const))
        if (all.some(([yes, no]) => yes + no === 0)) {
          expect(found).toBeNull()
          return
        }
        const values = all.map(([yes, no]) => Math.abs(yes - no) / (yes + no))
        expect(found!.least).toBeCloseTo(Math.min(...values), 12)
        expect(found!.most).toBeCloseTo(Math.max(...values), 12)
      }),
    )
  })
})

describe('agreementIndex(division)', () => {
  // S. Hix, A. Noury and G. Roland (2005): 1 where all vote alike, 0 where they are split in three equal sides.
  it('is one for one mind, and zero for three', () => {
    expect(agreementIndex({ for: 0, against: 0, abstain: 30 })).toEqual(exactly(1))
    expect(agreementIndex({ for: 10, against: 10, abstain: 10 })).toEqual(exactly(0))
    expect(agreementIndex({ for: 50, against: 50, abstain: 0 })).toEqual(exactly(0.25))
    expect(agreementIndex({ for: 8, against: 1, abstain: 1 })).toEqual(exactly(0.7))
  })

  // 9 September 1917: (519 − (414 + 69) / 2) / 1,002.
  it('is low for the Petrograd Soviet of 9 September 1917', () => {
    expect(agreementIndex({ for: 414, against: 519, abstain: 69 })).toEqual(exactly((519 - 483 / 2) / 1002))
  })

  // The case for which the index was made: ten for, ten against, a hundred abstaining are not a group in halves.
  it('sees a side in those who abstain, where Rice’s index sees none', () => {
    const division = { for: 10, against: 10, abstain: 100 }
    expect(rice(division)).toEqual(exactly(0))
    expect(agreementIndex(division)).toEqual(exactly(0.75))
  })

  it('knows no more than the source', () => {
    expect(agreementIndex({ for: 10, against: 0 })).toEqual({ least: 0.25, most: 1 })
    expect(agreementIndex({ for: null, against: null })).toBeNull()
  })

  it('law: is bounded by every vote that the counts allow, and reaches the upper bound', () => {
    fc.assert(
      fc.property(divisions, (division) => {
        const found = agreementIndex(division)
        const all = allowed(division.for).flatMap((yes) =>
          allowed(division.against).flatMap((no) => allowed(division.abstain).map((none) => [yes, no, none] as const)),
        )
        if (all.some((sides) => sides.every((votes) => votes === 0))) {
          expect(found).toBeNull()
          return
        }
        const values = all.map((sides) => {
          const [largest, total] = [Math.max(...sides), sides[0] + sides[1] + sides[2]]
          return (largest - (total - largest) / 2) / total
        })
        expect(found!.least).toBeCloseTo(Math.min(...values), 12)
        expect(found!.most).toBeCloseTo(Math.max(...values), 12)
      }),
    )
  })
})

describe('both', () => {
  it.each([
    ['rice', rice],
    ['agreementIndex', agreementIndex],
  ] as const)('%s requires counts', (name, measure) => {
    expect(() => measure(null as unknown as Division)).toThrow(new TypeError(`${name} requires a tally, got null`))
    expect(() => measure({ for: 1.5, against: -1 })).toThrow(
      new RangeError(
        `${name} requires a whole number of at least 0, got 1.5 at for; requires a whole number of at least 0, got -1 at against`,
      ),
    )
  })
})
