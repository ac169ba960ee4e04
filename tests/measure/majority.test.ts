import { describe, expect, it } from 'vitest'
import {
  majority,
  majorityOfCast,
  majorityOfMembers,
  majorityOfPresent,
  type Rule,
  simpleMajority,
  twoThirds,
  type Tally,
} from '../../src/index.js'
import { presidium } from './presidium.js'

describe('majority(tally, rule)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917; 67 abstained in the account that follows Trotsky.
  it('rejects the refusal of the Presidium’s resignation, 414 of 933', () => {
    const result = majority(presidium, simpleMajority)
    expect(result).toEqual({
      rule: simpleMajority,
      verdict: 'rejected',
      base: 933,
      needed: 467,
      margin: -105,
      share: { least: 414 / 933, most: 414 / 933 },
    })
    expect(majority({ ...presidium, abstain: 67 }, simpleMajority)).toEqual(result)
  })

  it('finds the 519 against more than half of all who voted, in both accounts', () => {
    const turned = { for: 519, against: 414 }
    expect(majority({ ...turned, abstain: 69 }, majorityOfCast)).toMatchObject({
      verdict: 'carried',
      base: 1002,
      needed: 502,
    })
    expect(majority({ ...turned, abstain: 67 }, majorityOfCast)).toMatchObject({
      verdict: 'carried',
      base: 1000,
      needed: 501,
    })
    expect(majority({ ...turned, abstain: [67, 69] }, majorityOfCast)).toMatchObject({
      verdict: 'carried',
      base: [1000, 1002],
      needed: [501, 502],
    })
  })

  // Miéville, October, ch. 9, has 51 abstentions; Lenin, Complete Works (Russian), 5th ed., vol. 34, note 78, has 50.
  it('carries the resolution of 31 August 1917 by 164', () => {
    const result = majority({ for: 279, against: 115, abstain: [50, 51] }, simpleMajority)
    expect(result).toMatchObject({ verdict: 'carried', base: 394, needed: 198, margin: 164 })
  })

  // The Siberian regional congress of 14 December 1917: 52, 9 and 30, lost for want of two thirds.
  it('rejects 52 of 91 cast by two thirds, but not 52 of 61', () => {
    const congress = { for: 52, against: 9, abstain: 30 }
    expect(majority(congress, twoThirds('cast'))).toMatchObject({ verdict: 'rejected', base: 91, needed: 61 })
    expect(majority(congress, twoThirds('decisive'))).toMatchObject({ verdict: 'carried', base: 61, needed: 41 })
    expect(majority(congress, simpleMajority).verdict).toBe('carried')
  })

  it('needs 256 for 74 % of 345, which floating point makes 255.29…', () => {
    const rule: Rule = { of: 'cast', share: [74, 100], strictly: false }
    expect(majority({ for: 256, against: 89, abstain: 0 }, rule)).toMatchObject({ verdict: 'carried', needed: 256 })
    expect(majority({ for: 255, against: 90, abstain: 0 }, rule)).toMatchObject({ verdict: 'rejected', needed: 256 })
  })

  it('meets a share exactly where 0.07 · 100 would pass it', () => {
    const rule: Rule = { of: 'decisive', share: [7, 100], strictly: false }
    expect(majority({ for: 7, against: 93 }, rule)).toMatchObject({ verdict: 'carried', needed: 7 })
  })

  // Constitution of the United States, art. I, sec. 3: two thirds of the members present, and the casting vote.
  it('needs 67 of 100 senators to convict', () => {
    const senate = { for: 66, against: 34, present: 100 }
    expect(majority(senate, twoThirds('present'))).toMatchObject({ verdict: 'rejected', needed: 67 })
    expect(majority({ ...senate, for: 67, against: 33 }, twoThirds('present')).verdict).toBe('carried')
  })

  it('lets the chair decide a tie, and nothing else', () => {
    const chair: Rule = { ...simpleMajority, tie: 'carried' }
    expect(majority({ for: 50, against: 50 }, simpleMajority)).toMatchObject({ verdict: 'rejected', margin: 0 })
    expect(majority({ for: 50, against: 50 }, chair)).toMatchObject({ verdict: 'carried', needed: 50 })
    expect(majority({ for: 49, against: 51 }, chair).verdict).toBe('rejected')
    expect(majority({ for: 50, against: 50 }, { ...chair, strictly: false, tie: 'rejected' }).verdict).toBe('rejected')
  })

  it('is inquorate where too few took part, undecidable where perhaps too few did', () => {
    const rule: Rule = { ...simpleMajority, quorum: { of: 'present', least: 100 } }
    expect(majority({ for: 60, against: 20, present: 99 }, rule).verdict).toBe('inquorate')
    expect(majority({ for: 60, against: 20, present: 100 }, rule).verdict).toBe('carried')
    expect(majority({ for: 60, against: 20, present: [90, 110] }, rule).verdict).toBe('undecidable')
    expect(majority({ for: 60, against: 20 }, rule).verdict).toBe('undecidable')
    expect(majority({ for: 80, against: 30 }, rule).verdict).toBe('carried')
  })

  // Trotsky, The History of the Russian Revolution to Brest-Litovsk (1918): a majority of nearly one hundred against.
  it('takes the verdict from a margin where there is nothing else', () => {
    const margin = { of: 'against', by: [90, 99] } as const
    const told: Tally = { for: null, against: null, margin }
    expect(majority(told, simpleMajority)).toMatchObject({
      verdict: 'rejected',
      base: [90, null],
      needed: [46, null],
      margin: [-99, -90],
      share: { least: 0, most: 1 / 2 },
    })
    expect(majority(told, majorityOfCast).verdict).toBe('rejected')
    expect(majority(told, { ...simpleMajority, share: [1, 3] }).verdict).toBe('undecidable')
    expect(majority({ ...told, margin: { ...margin, of: 'for' } }, simpleMajority).verdict).toBe('carried')
    expect(majority({ ...told, margin: { ...margin, of: 'for' } }, majorityOfCast).verdict).toBe('undecidable')
  })

  it('rejects votes told to be level, whatever their number', () => {
    expect(majority({ for: null, against: null, margin: { of: 'for', by: 0 } }, simpleMajority)).toMatchObject({
      verdict: 'rejected',
      margin: 0,
    })
    expect(majority({ for: null, against: null, margin: { of: 'against', by: 0 } }, simpleMajority).margin).toBe(0)
  })

  it('reckons one side from the other and the margin', () => {
    const result = majority({ for: 300, against: null, margin: { of: 'against', by: 100 } }, simpleMajority)
    expect(result).toMatchObject({ verdict: 'rejected', base: 700, needed: 351, margin: -100 })
  })

  it('lets counts overrule a margin that contradicts them', () => {
    const result = majority({ for: 300, against: [190, 210], margin: { of: 'against', by: 5 } }, simpleMajority)
    expect(result).toMatchObject({ verdict: 'carried', margin: [90, 110] })
  })

  it('leaves at most 40 for where 60 of 100 present voted against', () => {
    expect(majority({ for: null, against: 60, present: 100 }, simpleMajority)).toMatchObject({
      verdict: 'rejected',
      base: [60, 100],
      margin: [-60, -20],
    })
  })

  it('takes all who are known to have been there for the least attendance', () => {
    expect(majority({ for: 30, against: 70 }, majorityOfPresent)).toMatchObject({
      verdict: 'rejected',
      base: [100, null],
    })
    expect(majority({ for: 70, against: 30 }, majorityOfPresent).verdict).toBe('undecidable')
    expect(majority({ for: 50, against: 10, present: 100 }, majorityOfPresent).verdict).toBe('rejected')
    expect(majority({ for: 60, against: 30 }, twoThirds('cast')).verdict).toBe('undecidable')
    expect(majority({ for: 60, against: 30 }, twoThirds('decisive')).verdict).toBe('carried')
    expect(majority({ for: 70, against: 30, abstain: 5, notVoting: 0 }, majorityOfPresent)).toMatchObject({
      verdict: 'carried',
      base: 105,
    })
    expect(majority({ for: 30, against: 5, present: 100 }, majorityOfMembers)).toMatchObject({
      verdict: 'rejected',
      base: [100, null],
      needed: [51, null],
    })
  })

  it('takes an attendance below the votes cast for unsaid', () => {
    expect(majority({ ...presidium, present: 1000 }, majorityOfPresent)).toEqual(majority(presidium, majorityOfPresent))
    expect(majority({ ...presidium, members: 900 }, majorityOfMembers)).toEqual(majority(presidium, majorityOfMembers))
    expect(majority({ ...presidium, present: [900, 1100] }, majorityOfPresent).base).toEqual([1002, 1100])
  })

  it('never carries what nobody voted for', () => {
    for (const strictly of [true, false]) {
      expect(majority({ for: 0, against: 0 }, { of: 'decisive', share: [0, 1], strictly })).toMatchObject({
        verdict: 'rejected',
        base: 0,
        needed: 1,
        share: null,
      })
    }
  })

  it('says nothing of a silent source', () => {
    expect(majority({ for: null, against: null }, simpleMajority)).toEqual({
      rule: simpleMajority,
      verdict: 'undecidable',
      base: null,
      needed: [1, null],
      margin: [null, null],
      share: null,
    })
  })

  it('leaves its arguments as they are', () => {
    const rule: Rule = Object.freeze({ ...simpleMajority, quorum: Object.freeze({ of: 'cast' as const, least: 3 }) })
    const tally = Object.freeze({ ...presidium, abstain: Object.freeze([67, 69] as const) })
    expect(majority(tally, rule).verdict).toBe('rejected')
  })
})
