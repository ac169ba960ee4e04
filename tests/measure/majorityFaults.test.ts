import { describe, expect, it } from 'vitest'
import { majority, type Rule, simpleMajority, type Tally } from '../../src/index.js'
import { presidium } from './presidium.js'

const MAX = Number.MAX_SAFE_INTEGER

describe('majority(tally, rule)', () => {
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
})
