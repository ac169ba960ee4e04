import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Base, Tally } from '../../src/index.js'
import { type End, endsOf } from '../../src/measure/endsOf.js'
import { knownOf } from '../../src/measure/knownOf.js'
import { baseIn, closedTallies, exactTallies, marginTallies, openTallies, type World, worlds } from './oracle.js'

const presidium: Tally = { for: 414, against: 519, abstain: 69 }
const bases = fc.constantFrom<Base>('decisive', 'cast', 'present', 'members')
const shares = fc.constantFrom<readonly [number, number]>([1, 2], [2, 3], [3, 4], [1, 3], [0, 1], [1, 1], [5, 9])

/** How far a vote is above a share of its base, as a whole number. */
function surplus(votes: number, others: number, [numerator, denominator]: readonly [number, number]): number {
  const product = (factor: number, count: number) => (factor === 0 ? 0 : factor * count)
  return product(denominator - numerator, votes) - product(numerator, others)
}

const inWorld = (world: World, of: Base, share: readonly [number, number]) =>
  surplus(world.for, baseIn(world, of) - world.for, share)

/** A vote of which the base is closed: of members only where their number is said. */
const isClosed = (tally: Tally, of: Base) => of !== 'members' || tally.members !== null

/** Of two infinite numbers nothing can be said here. */
const isFinite = ({ votes, others }: End) => votes < Infinity || others < Infinity

describe('endsOf(known, of)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917.
  it('has one end for the vote on the Presidium', () => {
    const decisive = { votes: 414, others: 519, ahead: -105 }
    expect(endsOf(knownOf(presidium), 'decisive')).toEqual({
      base: { least: 933, most: 933 },
      worst: [decisive],
      best: [decisive],
    })
    const cast = { votes: 414, others: 588, ahead: -174 }
    expect(endsOf(knownOf(presidium), 'cast')).toEqual({
      base: { least: 1002, most: 1002 },
      worst: [cast],
      best: [cast],
    })
  })

  // 67 abstained in the account that follows Trotsky.
  it('is worse by two abstentions in the other account of it', () => {
    const { base, worst, best } = endsOf(knownOf({ ...presidium, abstain: [67, 69] }), 'cast')
    expect(base).toEqual({ least: 1000, most: 1002 })
    expect(worst).toEqual([{ votes: 414, others: 588, ahead: -174 }])
    expect(best).toEqual([{ votes: 414, others: 586, ahead: -172 }])
  })

  // Trotsky, The History of the Russian Revolution to Brest-Litovsk (1918): a majority of nearly one hundred.
  it('lies along the lead where only that is known', () => {
    const { base, worst, best } = endsOf(
      knownOf({ for: null, against: null, margin: { of: 'against', by: [90, 99] } }),
      'decisive',
    )
    expect(base).toEqual({ least: 90, most: Infinity })
    expect(worst).toEqual([
      { votes: 0, others: 99, ahead: -99 },
      { votes: Infinity, others: Infinity, ahead: -99 },
    ])
    expect(best).toEqual([
      { votes: 0, others: 90, ahead: -90 },
      { votes: Infinity, others: Infinity, ahead: -90 },
    ])
  })
})

describe('endsOf, by law', () => {
  it('has the base of an exact vote, and one end', () => {
    fc.assert(
      fc.property(exactTallies, bases, fc.nat(9), (votes, of, absent) => {
        const present = votes.for + votes.against + votes.abstain + votes.notVoting
        const tally = { ...votes, present, members: present + absent }
        const base = baseIn(tally, of)
        const only = { votes: votes.for, others: base - votes.for, ahead: 2 * votes.for - base }
        expect(endsOf(knownOf(tally), of)).toEqual({ base: { least: base, most: base }, worst: [only], best: [only] })
      }),
    )
  })

  it('begins and ends its base where some vote does', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies), bases, (tally, of) => {
        const found = worlds(tally).map((world) => baseIn(world, of))
        fc.pre(found.length > 0 && isClosed(tally, of))
        expect(endsOf(knownOf(tally), of).base).toEqual({ least: Math.min(...found), most: Math.max(...found) })
      }),
      { numRuns: 1000 },
    )
  })

  it('is by any share as bad and as good as some vote, and no vote is worse or better', () => {
    fc.assert(
      fc.property(closedTallies, bases, shares, (tally, of, share) => {
        const found = worlds(tally).map((world) => inWorld(world, of, share))
        fc.pre(found.length > 0 && isClosed(tally, of))
        const { worst, best } = endsOf(knownOf(tally), of)
        expect(Math.min(...worst.map((end) => surplus(end.votes, end.others, share)))).toBe(Math.min(...found))
        expect(Math.max(...best.map((end) => surplus(end.votes, end.others, share)))).toBe(Math.max(...found))
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves no vote outside that open figures and margins allow', () => {
    fc.assert(
      fc.property(fc.oneof(marginTallies, openTallies), bases, shares, (tally, of, share) => {
        const found = worlds(tally).map((world) => inWorld(world, of, share))
        fc.pre(found.length > 0)
        const { worst, best } = endsOf(knownOf(tally), of)
        if (worst.every(isFinite)) {
          expect(Math.min(...worst.map((end) => surplus(end.votes, end.others, share)))).toBeLessThanOrEqual(
            Math.min(...found),
          )
        }
        if (best.every(isFinite)) {
          expect(Math.max(...best.map((end) => surplus(end.votes, end.others, share)))).toBeGreaterThanOrEqual(
            Math.max(...found),
          )
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('tells how far ahead the votes are, also where both are infinite', () => {
    fc.assert(
      fc.property(openTallies, bases, (tally, of) => {
        const { worst, best } = endsOf(knownOf(tally), of)
        for (const { votes, others, ahead } of [...worst, ...best]) {
          expect(ahead).not.toBeNaN()
          if (votes < Infinity || others < Infinity) expect(ahead).toBe(votes - others)
        }
      }),
    )
  })
})
