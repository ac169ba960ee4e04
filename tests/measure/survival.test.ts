import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Count,
  majority,
  majorityOfCast,
  majorityOfMembers,
  type Rule,
  simpleMajority,
  survival,
  type Tally,
  twoThirds,
} from '../../src/index.js'
import {
  agreed,
  allTurn,
  closedTallies,
  exactTallies,
  marginTallies,
  openTallies,
  rules,
  stepsToTurn,
  verdictIn,
  worlds,
} from './oracle.js'

const presidium: Tally = { for: 414, against: 519, abstain: 69 }

describe('survival(tally, rule)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917; 67 abstained in the account that follows Trotsky.
  it('turns the vote on the Presidium with 53 switchers, and with no number of the 69 who abstained', () => {
    const { switching, joining } = survival(presidium, simpleMajority)
    expect(switching).toEqual({ needed: 53, available: 519, enough: true })
    expect(joining).toEqual({ needed: 106, available: 69, enough: false })
    expect(majority({ for: 414 + 53, against: 519 - 53 }, simpleMajority).verdict).toBe('carried')
    expect(majority({ for: 414 + 52, against: 519 - 52 }, simpleMajority).verdict).toBe('rejected')
    expect(majority({ for: 414 + 106, against: 519 }, simpleMajority).verdict).toBe('carried')
    expect(majority({ for: 414 + 105, against: 519 }, simpleMajority).verdict).toBe('rejected')
  })

  it('says the same of both accounts of it', () => {
    expect(survival({ ...presidium, abstain: [67, 69] }, simpleMajority)).toMatchObject({
      switching: { needed: 53, available: 519, enough: true },
      joining: { needed: 106, available: [67, 69], enough: false },
    })
  })

  it('needs 88 of either to have kept the Presidium by a majority of all 1,002 who voted', () => {
    const { switching, joining } = survival(presidium, majorityOfCast)
    expect(switching?.needed).toBe(88)
    expect(joining).toEqual({ needed: 88, available: 69, enough: false })
  })

  // Miéville, October, ch. 9 (51); Lenin, Complete Works (Russian), 5th ed., vol. 34, note 78 (50).
  it('turns the resolution of 31 August 1917 with 82 switchers', () => {
    expect(survival({ for: 279, against: 115, abstain: [50, 51] }, simpleMajority)).toMatchObject({
      switching: { needed: 82, available: 279, enough: true },
      joining: { needed: 164, available: [50, 51], enough: false },
    })
  })

  // The Siberian regional congress of 14 December 1917, lost for want of two thirds of those who voted.
  it('carries 52 to 9 with 9 of the 30 abstainers', () => {
    expect(survival({ for: 52, against: 9, abstain: 30 }, twoThirds('cast'))).toMatchObject({
      switching: { needed: 9, available: 9, enough: true },
      joining: { needed: 9, available: 30, enough: true },
    })
  })

  // Trotsky, The History of the Russian Revolution to Brest-Litovsk (1918): a majority of nearly one hundred.
  it('knows how many switchers a bare margin takes', () => {
    const told: Tally = { for: null, against: null, margin: { of: 'against', by: [90, 99] } }
    expect(survival(told, simpleMajority)).toMatchObject({
      switching: { needed: [46, 50], available: [90, null], enough: true },
      joining: { needed: [91, 100], available: null, enough: null },
    })
  })

  it('counts one too many for where a tie would do to lose', () => {
    expect(survival({ for: 50, against: 48, abstain: 1 }, simpleMajority)).toMatchObject({
      switching: { needed: 1 },
      joining: { needed: 2, enough: false },
    })
    expect(survival({ for: 50, against: 48 }, { ...simpleMajority, tie: 'carried' }).switching?.needed).toBe(2)
  })

  it('has nothing to turn where the result is open or there is none', () => {
    const open = survival({ for: 5, against: [4, 6] }, simpleMajority)
    expect([open.switching, open.joining]).toEqual([null, null])
    const few = survival({ for: 5, against: 4 }, { ...simpleMajority, quorum: { of: 'decisive', least: 10 } })
    expect([few.majority.verdict, few.switching, few.joining]).toEqual(['inquorate', null, null])
  })

  it('needs no number where none would do', () => {
    const all: Rule = { of: 'decisive', share: [1, 1], strictly: false }
    expect(survival({ for: 9, against: 1, abstain: 5 }, all)).toMatchObject({
      switching: { needed: 1, available: 1, enough: true },
      joining: { needed: null, available: 5, enough: false },
    })
    expect(survival({ for: 9, against: 1, abstain: 5 }, { ...all, strictly: true })).toMatchObject({
      switching: { needed: null, enough: false },
      joining: { needed: null, enough: false },
    })
    expect(survival({ for: 9, against: 1, abstain: 5 }, majorityOfCast).joining).toEqual({
      needed: null,
      available: 5,
      enough: false,
    })
  })

  it('gives at least one where some number may do and perhaps none', () => {
    const all: Rule = { of: 'decisive', share: [1, 1], strictly: false }
    expect(survival({ for: 0, against: [0, 1], abstain: 2 }, all).joining).toEqual({
      needed: [1, null],
      available: 2,
      enough: null,
    })
  })

  it('can lack more votes than anybody had', () => {
    expect(survival({ for: 20, against: 10, abstain: 5, members: 100 }, majorityOfMembers)).toMatchObject({
      switching: { needed: 31, available: 10, enough: false },
      joining: { needed: 31, available: 5, enough: false },
    })
  })

  it('requires what majority requires', () => {
    expect(() => survival({ for: 1.5, against: 1 }, simpleMajority)).toThrow(
      new RangeError('majority requires a whole number of at least 0, got 1.5 at for'),
    )
    expect(() => survival(undefined as unknown as Tally, simpleMajority)).toThrow(TypeError)
  })
})

describe('survival, by law', () => {
  it('turns an exact vote with so many, and not with one fewer', () => {
    fc.assert(
      fc.property(exactTallies, fc.nat(10), rules, (votes, absent, rule) => {
        const tally = { ...votes, members: votes.for + votes.against + votes.abstain + votes.notVoting + absent }
        const { majority: result, switching, joining } = survival(tally, rule)
        const [won, lost] = result.verdict === 'carried' ? (['for', 'against'] as const) : (['against', 'for'] as const)
        const after = (from: 'for' | 'against' | 'abstain', steps: number) =>
          majority({ ...tally, [from]: tally[from] - steps, [lost]: tally[lost] + steps }, rule).verdict
        for (const [turn, from] of [[switching, won] as const, [joining, 'abstain'] as const]) {
          if (!turn) continue
          if (turn.enough) {
            const needed = turn.needed as number
            expect(after(from, needed)).toBe(won === 'for' ? 'rejected' : 'carried')
            expect(after(from, needed - 1)).toBe(result.verdict)
          } else {
            for (let steps = 0; steps <= tally[from]; steps++) expect(after(from, steps)).toBe(result.verdict)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is at its ends what some vote within the ranges needs', () => {
    fc.assert(
      fc.property(closedTallies, rules, (tally, rule) => {
        const all = worlds(tally)
        fc.pre(all.length > 0 && !(rule.of === 'members' && tally.members === null))
        const result = survival(tally, rule)
        for (const by of ['switching', 'joining'] as const) {
          const turn = result[by]
          if (!turn) continue
          const steps = all.map((world) => stepsToTurn(world, rule, by))
          expect(endsOf(turn.needed)).toEqual([Math.min(...steps), Math.max(...steps)])
          expect(turn.enough).toBe(agreed(all.map((world) => allTurn(world, rule, by))) ?? null)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('holds for every vote that open figures and margins allow', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: marginTallies }, openTallies), rules, (tally, rule) => {
        const all = worlds(tally)
        fc.pre(all.length > 0)
        const result = survival(tally, rule)
        for (const by of ['switching', 'joining'] as const) {
          const turn = result[by]
          if (!turn) continue
          const [least, most] = endsOf(turn.needed)
          const contradicts = all.find((world) => {
            const steps = stepsToTurn(world, rule, by)
            return steps < least || steps > most || (turn.enough !== null && allTurn(world, rule, by) !== turn.enough)
          })
          expect(contradicts).toBeUndefined()
        }
      }),
      { numRuns: 800 },
    )
  })

  it('answers exactly where something is decided', () => {
    fc.assert(
      fc.property(openTallies, rules, (tally, rule) => {
        const { majority: result, switching, joining } = survival(tally, rule)
        const decided = result.verdict === 'carried' || result.verdict === 'rejected'
        expect([switching !== null, joining !== null]).toEqual([decided, decided])
        expect(result).toEqual(majority(tally, rule))
        const all = worlds(tally)
        if (decided && all.length > 0) expect(verdictIn(all[0]!, rule)).toBe(result.verdict)
      }),
      { numRuns: 300 },
    )
  })
})

/** Infinite where no number does. */
function endsOf(needed: Count): readonly [number, number] {
  if (needed === null) return [Infinity, Infinity]
  return typeof needed === 'number' ? [needed, needed] : [needed[0], needed[1] ?? Infinity]
}
