import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Count,
  majority,
  majorityOfCast,
  majorityOfMembers,
  majorityOfPresent,
  type Rule,
  simpleMajority,
  type Tally,
  twoThirds,
} from '../../src/index.js'
import {
  agreed,
  baseIn,
  closedTallies,
  exactTallies,
  marginTallies,
  openTallies,
  rules,
  verdictIn,
  worlds,
} from './oracle.js'

const presidium: Tally = { for: 414, against: 519, abstain: 69 }
const MAX = Number.MAX_SAFE_INTEGER

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

  it('is exact up to 2^53 − 1, and refuses more', () => {
    const half = (MAX - 1) / 2
    expect(majority({ for: half + 1, against: half }, simpleMajority)).toMatchObject({
      verdict: 'carried',
      base: MAX,
      needed: half + 1,
    })
    expect(majority({ for: half, against: half + 1 }, simpleMajority).verdict).toBe('rejected')
    expect(() => majority({ for: MAX, against: 1 }, simpleMajority)).toThrow(
      new RangeError('majority requires at most 9007199254740991 votes, got 9007199254740992'),
    )
    expect(() => majority({ for: null, against: MAX - 1, margin: { of: 'for', by: 1 } }, simpleMajority)).toThrow(
      /^majority requires a base of at most 9007199254740991, got/,
    )
  })

  it('requires whole counts, and names each that is none', () => {
    const tally = { for: -1, against: 1.5, abstain: [5, 3], notVoting: NaN, present: MAX + 1, members: -0 } as const
    expect(() => majority(tally, simpleMajority)).toThrow(
      new RangeError(
        'majority requires a whole number of at least 0, got -1 at for; ' +
          'requires a whole number of at least 0, got 1.5 at against; ' +
          'requires a range [least, most], got [5, 3] at abstain; ' +
          'requires a whole number of at least 0, got NaN at notVoting; ' +
          'requires at most 9007199254740991, got 9007199254740992 at present; ' +
          'requires a whole number of at least 0, got -0 at members',
      ),
    )
    expect(() => majority({ for: 1, against: 1, margin: { of: 'for', by: -1 } }, simpleMajority)).toThrow(
      new RangeError('majority requires a whole number of at least 0, got -1 at margin.by'),
    )
  })

  it.each([
    [undefined, 'majority requires a tally, got undefined'],
    [null, 'majority requires a tally, got null'],
    ['414:519', 'majority requires a tally, got "414:519"'],
    [[414, 519], 'majority requires a tally, got [414, 519]'],
  ])('requires a tally from a JavaScript caller: %j', (tally, message) => {
    expect(() => majority(tally as unknown as Tally, simpleMajority)).toThrow(new TypeError(message))
  })

  it.each([
    [{ for: '414' }, 'a whole number, a range [least, most] or null, got "414" at for'],
    [{ for: {} }, 'a whole number, a range [least, most] or null, got an object at for'],
    [{ for: [1, 2, 3] }, 'a whole number, a range [least, most] or null, got [1, 2, 3] at for'],
    [{ for: [null, 2] }, 'a whole number of at least 0, got null in [null, 2] at for'],
    [{ for: 414n }, 'a whole number, a range [least, most] or null, got 414n at for'],
    [{ for: 1, margin: 100 }, 'a margin { of, by }, got 100 at margin'],
    [{ for: 1, margin: { of: 'contra', by: 1 } }, '"for" or "against", got "contra" at margin.of'],
  ])('requires counts from a JavaScript caller, case %#', (tally, message) => {
    expect(() => majority(tally as unknown as Tally, simpleMajority)).toThrow(
      new RangeError(`majority requires ${message}`),
    )
  })

  it.each([
    [{ of: 'everybody' }, 'a base such as "decisive" or "cast", got "everybody" at rule.of'],
    [{ share: [3, 2] }, 'a share [numerator, denominator] from 0 to 1 in whole numbers, got [3, 2] at rule.share'],
    [{ share: [0, 0] }, 'a share [numerator, denominator] from 0 to 1 in whole numbers, got [0, 0] at rule.share'],
    [{ share: 0.5 }, 'a share [numerator, denominator] from 0 to 1 in whole numbers, got 0.5 at rule.share'],
    [{ strictly: undefined }, 'true or false, got undefined at rule.strictly'],
    [{ quorum: 100 }, 'a quorum { of, least }, got 100 at rule.quorum'],
    [{ quorum: { of: 'all', least: 1 } }, 'a base such as "decisive" or "cast", got "all" at rule.quorum.of'],
    [{ quorum: { of: 'cast', least: 0.5 } }, 'a whole number of at least 0, got 0.5 at rule.quorum.least'],
    [{ tie: 'chair' }, '"carried" or "rejected", got "chair" at rule.tie'],
    [
      { of: 'cast', tie: 'carried' },
      'one half of the votes for and against where a tie is decided, got 1/2 of cast at rule.tie',
    ],
    [
      { share: [2, 3], tie: 'carried' },
      'one half of the votes for and against where a tie is decided, got 2/3 of decisive at rule.tie',
    ],
  ])('requires a sound rule, case %#', (part, message) => {
    const rule = { ...simpleMajority, ...part } as unknown as Rule
    expect(() => majority(presidium, rule)).toThrow(new RangeError(`majority requires ${message}`))
  })

  it('requires a rule', () => {
    expect(() => majority(presidium, undefined as unknown as Rule)).toThrow(
      new TypeError('majority requires a rule, got undefined'),
    )
  })

  it('leaves its arguments as they are', () => {
    const rule: Rule = Object.freeze({ ...simpleMajority, quorum: Object.freeze({ of: 'cast' as const, least: 3 }) })
    const tally = Object.freeze({ ...presidium, abstain: Object.freeze([67, 69] as const) })
    expect(majority(tally, rule).verdict).toBe('rejected')
  })
})

describe('majority, by law', () => {
  it('says of ranges what each vote within them says, and undecidable only where two differ', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies), rules, (tally, rule) => {
        const all = worlds(tally)
        fc.pre(all.length > 0)
        const said = agreed(all.map((world) => verdictIn(world, rule))) ?? 'undecidable'
        expect(majority(tally, rule).verdict).toBe(said)
      }),
      { numRuns: 3000 },
    )
  })

  it('says nothing of open figures that some vote within them contradicts', () => {
    fc.assert(
      fc.property(openTallies, rules, (tally, rule) => {
        const all = worlds(tally)
        fc.pre(all.length > 0)
        const { verdict, base, margin, share, needed } = majority(tally, rule)
        const contradicts = all.find((world) => {
          const votes = baseIn(world, rule.of)
          return !(
            (verdict === 'undecidable' || verdictIn(world, rule) === verdict) &&
            holds(base, votes) &&
            holds(margin, world.for - world.against) &&
            holds(needed, leastCarrying(votes, rule)) &&
            (share === null || holds([share.least, share.most], world.for / votes))
          )
        })
        expect(contradicts).toBeUndefined()
      }),
      { numRuns: 250 },
    )
  })

  it('bounds base, margin and share by numbers that some vote has', () => {
    fc.assert(
      fc.property(closedTallies, rules, (tally, rule) => {
        const all = worlds(tally)
        fc.pre(all.length > 0 && !(rule.of === 'members' && tally.members === null))
        const { base, margin, share } = majority(tally, rule)
        const bases = all.map((world) => baseIn(world, rule.of))
        expect(ends(base)).toEqual([Math.min(...bases), Math.max(...bases)])
        const leads = all.map((world) => world.for - world.against)
        expect(ends(margin)).toEqual([Math.min(...leads), Math.max(...leads)])
        const shares = all.map((world, i) => world.for / bases[i]!)
        expect(share).toEqual(bases.includes(0) ? null : { least: Math.min(...shares), most: Math.max(...shares) })
      }),
      { numRuns: 1000 },
    )
  })

  it('needs the least number that carries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), rules, (base, rule) => {
        fc.pre(!(rule.strictly && rule.share[0] === rule.share[1]))
        const { quorum, ...free } = rule
        expect(quorum?.least ?? 0).toBeLessThan(20)
        const at = (votes: number) =>
          majority({ for: votes, against: base - votes, abstain: 0, notVoting: 0, members: base }, free)
        const { needed } = at(0)
        expect(needed).toBe(leastCarrying(base, rule))
        expect(at(needed as number).verdict).toBe('carried')
        expect(at((needed as number) - 1).verdict).toBe('rejected')
      }),
      { numRuns: 500 },
    )
  })

  it('does not change its verdict when all are counted k times over', () => {
    fc.assert(
      fc.property(exactTallies, rules, fc.integer({ min: 1, max: 1e9 }), (tally, rule, k) => {
        const scaled = Object.fromEntries(
          Object.entries(tally).map(([key, count]) => [key, count * k]),
        ) as unknown as Tally
        const { quorum, ...free } = rule
        const large = quorum ? { ...free, quorum: { ...quorum, least: quorum.least * k } } : free
        expect(majority(scaled, large).verdict).toBe(majority(tally, rule).verdict)
      }),
    )
  })

  it('gives no number that is none, and no minus zero', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies, openTallies), rules, (tally, rule) => {
        for (const number of numbersIn(majority(tally, rule))) {
          expect(Number.isFinite(number)).toBe(true)
          expect(Object.is(number, -0)).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

function holds(range: Count | readonly [number | null, number | null], number: number): boolean {
  const [least, most] = typeof range === 'number' ? [range, range] : (range ?? [null, null])
  return (least ?? -Infinity) <= number && number <= (most ?? Infinity)
}

function ends(range: Count | readonly [number | null, number | null]): readonly (number | null)[] | null {
  return typeof range === 'number' ? [range, range] : range
}

function leastCarrying(base: number, { share: [numerator, denominator], strictly, tie }: Rule): number {
  let votes = 1
  const more = tie === undefined ? strictly : tie === 'rejected'
  while (more ? votes * denominator <= numerator * base : votes * denominator < numerator * base) votes++
  return votes
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
