import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Count, type Division, majority, type Rule, simpleMajority, twoThirds, weighted } from '../../src/index.js'

const yes: Division = { for: 1, against: 0, abstain: 0, notVoting: 0 }
const no: Division = { for: 0, against: 1, abstain: 0, notVoting: 0 }

describe('weighted(divisions, weights)', () => {
  // Treaty establishing the EEC (Rome 1957), Art. 148 (2): Germany, France, Italy 4 votes each, Belgium, Netherlands 2,
  // Luxembourg 1; an act on a proposal of the Commission needs 12 of the 17.
  it('carries by three large members of the Council of 1958, and not by two of them with all the small ones', () => {
    const twelveOf17: Rule = { of: 'cast', share: [12, 17], strictly: false }
    const weights = [4, 4, 4, 2, 2, 1]
    const three = weighted([yes, yes, yes, no, no, no], weights)
    expect(three).toEqual({ for: 12, against: 5, abstain: 0, notVoting: 0 })
    expect(majority(three, twelveOf17).verdict).toBe('carried')
    expect(majority(weighted([yes, yes, no, yes, yes, yes], weights), twelveOf17)).toMatchObject({ verdict: 'carried' })
    expect(majority(weighted([yes, yes, no, yes, no, yes], weights), twelveOf17)).toMatchObject({ verdict: 'rejected' })
  })

  // By hand: 400 · 250 + 100 · 1,000 = 200,000 for, 100 · 250 + 300 · 1,000 = 325,000 against.
  it('can turn a majority of delegates into a minority of those they stand for', () => {
    const delegates = [
      { for: 400, against: 100 },
      { for: 100, against: 300 },
    ]
    expect(majority(weighted(delegates, [1, 1]), simpleMajority).verdict).toBe('carried')
    expect(majority(weighted(delegates, [250, 1000]), simpleMajority).verdict).toBe('rejected')
  })

  it('keeps ranges, and leaves open what any voter of weight leaves open', () => {
    expect(
      weighted(
        [
          { for: [3, 5], against: 2 },
          { for: 1, against: null },
        ],
        [10, 100],
      ),
    ).toEqual({
      for: [130, 150],
      against: [20, null],
      abstain: null,
      notVoting: null,
    })
    expect(
      weighted(
        [
          { for: 3, against: 2, abstain: 0, notVoting: 0 },
          { for: 1, against: null },
        ],
        [10, 0],
      ),
    ).toEqual({
      for: 30,
      against: 20,
      abstain: 0,
      notVoting: 0,
    })
  })

  it('law: weighs nothing otherwise by equal weights', () => {
    const counts: fc.Arbitrary<Count> = fc.oneof(fc.nat(500), fc.constant(null))
    const divisions = fc.array(fc.record({ for: counts, against: counts, abstain: counts }), { minLength: 1 })
    const rules = fc.constantFrom(simpleMajority, twoThirds('cast'))
    fc.assert(
      fc.property(divisions, fc.integer({ min: 1, max: 1000 }), rules, (all, weight, rule) => {
        const verdictBy = (own: number) =>
          majority(weighted(Object.freeze(all), Object.freeze(all.map(() => own))), rule).verdict
        expect(verdictBy(weight)).toBe(verdictBy(1))
      }),
    )
  })

  it('requires divisions and a whole weight for each', () => {
    expect(() => weighted(null as unknown as Division[], [])).toThrow(
      new TypeError('weighted requires a list of divisions, got null'),
    )
    expect(() => weighted([], [])).toThrow(new RangeError('weighted requires at least one division, got none'))
    expect(() => weighted([yes, null as unknown as Division], [1, 1])).toThrow(
      new TypeError('weighted requires a tally, got null at divisions[1]'),
    )
    expect(() => weighted([yes, { for: -1, against: 1.5 }], [1, 1])).toThrow(
      /-1 at divisions\[1\]\.for; .*1\.5 at divisions\[1\]\.against/,
    )
    expect(() => weighted([yes, no], [1])).toThrow(
      new RangeError('weighted requires a weight for each of 2 divisions, got 1'),
    )
    expect(() => weighted([yes, no], [1, 0.5])).toThrow(
      new RangeError('weighted requires whole weights, got 0.5 at index 1'),
    )
    expect(() => weighted([{ for: 2 ** 40, against: 0 }], [2 ** 40])).toThrow(RangeError)
  })
})
