import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { majorityOfCast, type Rule, simpleMajority, twoThirds } from '../../src/index.js'
import type { End } from '../../src/measure/endsOf.js'
import { shortfall, type Step } from '../../src/measure/shortfall.js'
import { isCarried, rules } from './oracle.js'

const steps = fc.constantFrom<Step>('switching', 'joining for', 'joining against')

/** No result of numbers up to 40 turns farther away. */
const FAR = 400

const end = (votes: number, others: number): End => ({ votes, others, ahead: votes - others })

/** Least number of steps that carry, tried one by one; infinite where none or any does. */
function tried(votes: number, others: number, rule: Rule, step: Step): number {
  for (let count = -FAR; count <= FAR; count++) {
    const yes = step === 'joining against' ? votes : votes + count
    const no = step === 'joining for' ? others : others - count
    // Where nobody voted, the first to vote is the base.
    const base = Math.max(1, yes + no)
    if (yes > 0 && yes <= base && isCarried(yes, base, rule)) return count === -FAR ? -Infinity : count
  }
  return Infinity
}

describe('shortfall(end, rule, step)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917.
  it('is 53 switchers or 106 more voters for on 9 September 1917', () => {
    expect(shortfall(end(414, 519), simpleMajority)).toBe(53)
    expect(shortfall(end(414, 519), simpleMajority, 'joining for')).toBe(106)
    expect(shortfall(end(414, 588), majorityOfCast)).toBe(88)
  })

  // Miéville, October, ch. 9: 279 to 115 on 31 August 1917.
  it('is less than zero where votes are to spare', () => {
    expect(shortfall(end(279, 115), simpleMajority)).toBe(-81)
    expect(shortfall(end(279, 115), simpleMajority, 'joining against')).toBe(-163)
  })

  // The Siberian regional congress of 14 December 1917: 52 to 9, 30 abstaining.
  it('is 9 where two thirds of 91 are 61', () => {
    expect(shortfall(end(52, 39), twoThirds('cast'))).toBe(9)
  })

  it('counts exactly up to 2^53 − 1', () => {
    const half = (Number.MAX_SAFE_INTEGER - 1) / 2
    expect(shortfall(end(half, half), simpleMajority)).toBe(1)
    expect(shortfall(end(half, half + 1), simpleMajority)).toBe(1)
    expect(shortfall(end(half + 1, half), simpleMajority)).toBe(0)
  })
})

describe('shortfall, by law', () => {
  it('is the least number of steps that carry', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), rules, steps, (votes, others, rule, step) => {
        // Who joins the side against carries nothing for which nobody votes.
        fc.pre(step !== 'joining against' || votes > 0)
        expect(shortfall(end(votes, others), rule, step)).toBe(tried(votes, others, rule, step))
      }),
      { numRuns: 3000 },
    )
  })

  it('is above zero just where the motion is lost', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), rules, (votes, others, rule) => {
        expect(shortfall(end(votes, others), rule) <= 0).toBe(isCarried(votes, votes + others, rule))
      }),
    )
  })

  it('at infinity is what it grows towards', () => {
    const [large, farAway] = [1e6, 1e4]
    const limits = fc.oneof(
      fc.nat(40).map((others) => [end(Infinity, others), end(large, others)] as const),
      fc.integer({ min: 1, max: 40 }).map((votes) => [end(votes, Infinity), end(votes, large)] as const),
      fc.integer({ min: -40, max: 40 }).map((ahead) => {
        return [{ votes: Infinity, others: Infinity, ahead }, end(large + ahead, large)] as const
      }),
    )
    fc.assert(
      fc.property(limits, rules, steps, ([infinite, finite], rule, step) => {
        const [limit, near] = [shortfall(infinite, rule, step), shortfall(finite, rule, step)]
        if (limit === Infinity) expect(near).toBeGreaterThan(farAway)
        else if (limit === -Infinity) expect(near).toBeLessThan(-farAway)
        else expect(near).toBe(limit)
      }),
      { numRuns: 1000 },
    )
  })
})
