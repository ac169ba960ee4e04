import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Count, majority, type Rule, type Tally } from '../../src/index.js'
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
