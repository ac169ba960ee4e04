import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapleyShubik } from '../../src/measure/shapleyShubik.js'
import { shapleyShubikExact } from '../../src/measure/shapleyShubikExact.js'
import { coalitionsOf, decimal, ELECTORS, games, held, largeGames, SECURITY_COUNCIL } from './games.js'

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** By Shapley’s formula, coalition by coalition. */
function byHand(seats: readonly number[], quota: number): number[] {
  const n = seats.length
  const all = coalitionsOf(n).map((members) => ({ members, held: held(seats, members) }))
  return seats.map((own, place) =>
    sum(
      all
        .filter((one) => !one.members.includes(place) && one.held < quota && one.held + own >= quota)
        .map(({ members }) => (factorial(members.length) * factorial(n - members.length - 1)) / factorial(n)),
    ),
  )
}

const close = (shares: readonly number[], digits: number) =>
  shares.map((share) => expect.closeTo(share, digits) as number)

describe('shapleyShubik(seats, quota)', () => {
  it('gives one seat as much power as 49 where neither can win alone', () => {
    expect(shapleyShubik([50, 49, 1], 51)).toEqual(close([2 / 3, 1 / 6, 1 / 6], 15))
  })

  // Shapley and Shubik (1954): a permanent member of the old Security Council of eleven, seven of whom were needed,
  // has 76 / 385; the six others 1 / 462 each (the five hold 98.7 %).
  it('weighs the veto in the Security Council of 1954', () => {
    const [permanent, , , , , elected] = shapleyShubik([5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1], 27)
    expect(permanent).toBeCloseTo(76 / 385, 14)
    expect(elected).toBeCloseTo(1 / 462, 14)
    expect(5 * permanent!).toBeCloseTo(0.987, 3)
  })

  // Since 1965: 421 / 2145 and 4 / 2145.
  it('weighs the veto in the Security Council of fifteen', () => {
    const [permanent, , , , , elected] = shapleyShubikExact(SECURITY_COUNCIL.seats, SECURITY_COUNCIL.quota)
    expect([permanent, elected]).toEqual([
      { numerator: 421n, denominator: 2145n },
      { numerator: 4n, denominator: 2145n },
    ])
  })

  // The Council of the EEC, 1958: 14, 14, 14, 9, 9 and 0 of 60.
  // D. S. Felsenthal and M. Machover, The Measurement of Voting Power (1998), ch. 5.
  it('finds the dummy of the Council of the EEC', () => {
    expect(shapleyShubik([4, 4, 4, 2, 2, 1], 12)).toEqual(close([14 / 60, 14 / 60, 14 / 60, 9 / 60, 9 / 60, 0], 15))
  })

  it('is defined where all are needed, where one group is all there is, and where it has no seats', () => {
    expect(shapleyShubik([5, 3, 1], 9)).toEqual(close([1 / 3, 1 / 3, 1 / 3], 15))
    expect(shapleyShubik([7], 4)).toEqual([1])
    expect(shapleyShubik([0, 3, 0, 2, 2], 4)).toEqual(close([0, 1 / 3, 0, 1 / 3, 1 / 3], 15))
    expect(shapleyShubik([390, 160, 72, 27], 325)).toEqual([1, 0, 0, 0])
  })

  it('law: agrees with the formula over every coalition', () => {
    fc.assert(
      fc.property(games, ({ seats, quota }) => {
        const shares = byHand(seats, quota)
        expect(shapleyShubik(seats, quota)).toEqual(close(shares, 13))
        const exact = shapleyShubikExact(seats, quota).map(({ numerator, denominator }) =>
          decimal({ numerator, denominator }),
        )
        expect(exact).toEqual(close(shares, 13))
      }),
      { numRuns: 60 },
    )
  })

  it('law: is left alone by scaling, sums to one, and never gives a smaller group more', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 2, max: 50 }), ({ seats, quota }, factor) => {
        const shares = shapleyShubik(seats, quota)
        expect(
          shapleyShubik(
            seats.map((own) => own * factor),
            quota * factor,
          ),
        ).toEqual(shares)
        expect(sum(shares)).toBeCloseTo(1, 14)
        const exact = shapleyShubikExact(seats, quota)
        // The fractions have one denominator: the factorial of the number of groups.
        const all = BigInt(factorial(seats.length))
        expect(exact.reduce((total, { numerator, denominator }) => total + (numerator * all) / denominator, 0n)).toBe(
          all,
        )
        for (const [i, a] of seats.entries()) {
          for (const [j, b] of seats.entries()) if (a > b) expect(shares[i]! - shares[j]!).toBeGreaterThan(-1e-14)
        }
      }),
    )
  })

  it('law: is the same for the game in which as many can block as carry', () => {
    fc.assert(
      fc.property(games, ({ seats, quota }) => {
        expect(shapleyShubik(seats, sum(seats) - quota + 1)).toEqual(close(shapleyShubik(seats, quota), 13))
      }),
    )
  })

  it('law: is within 1e-13 of its fractions for many groups and any quota', () => {
    fc.assert(
      fc.property(largeGames, ({ seats, quota }) => {
        fc.pre(seats.length ** 2 * quota < 5e6)
        const exact = shapleyShubikExact(seats, quota)
        for (const [i, share] of shapleyShubik(seats, quota).entries()) {
          expect(Math.abs(share - decimal(exact[i]!))).toBeLessThan(1e-13)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('is within 1e-14 of its fractions on the electoral college', () => {
    const exact = shapleyShubikExact(ELECTORS, 270)
    const shares = shapleyShubik(ELECTORS, 270)
    for (const [i, { numerator, denominator }] of exact.entries()) {
      expect(Math.abs(shares[i]! - decimal({ numerator, denominator }))).toBeLessThan(1e-14)
    }
  })

  it('is within 1e-12 at 650 groups', () => {
    const ones = Array.from({ length: 650 }, () => 1)
    for (const share of shapleyShubik(ones, 326)) expect(Math.abs(share - 1 / 650)).toBeLessThan(1e-15)
    // A group of 300 among 350 single seats, by Shapley’s formula for one large group: it is the pivot where it stands
    // in the orders from place 27 to 326 of 351.
    const [large] = shapleyShubik([300, ...ones.slice(300)], 326)
    expect(Math.abs(large! - 300 / 351)).toBeLessThan(1e-12)
    // A quota near all of the seats asks for the finest looks.
    const [all] = shapleyShubik([300, ...ones.slice(300)], 649)
    expect(Math.abs(all! - 2 / 351)).toBeLessThan(1e-12)
  })

  it('answers for a million seats, or refuses', () => {
    expect(shapleyShubik([499_999, 350_001, 150_000], 500_001)).toEqual(close([1 / 3, 1 / 3, 1 / 3], 14))
    expect(() =>
      shapleyShubik(
        Array.from({ length: 3000 }, (_, i) => 1 + i),
        3_000_000,
      ),
    ).toThrow(
      /^shapleyShubik requires at most 2000000000 additions of coalitions, got \d+ for 3000 groups of 4501500 seats$/,
    )
  })

  it.each([
    ['shapleyShubik', shapleyShubik],
    ['shapleyShubikExact', shapleyShubikExact],
  ] as const)('%s requires whole seats and a quota that can be reached', (name, index) => {
    expect(() => index([], 1)).toThrow(new RangeError(`${name} requires at least one of its seats above zero`))
    expect(() => index([3, -1], 3)).toThrow(new RangeError(`${name} requires whole seats, got -1 at index 1`))
    expect(() => index([5, 2], 8)).toThrow(new RangeError(`${name} requires a quota from 1 to all 7 seats, got 8`))
  })

  it('refuses fractions of what is too large', () => {
    expect(() =>
      shapleyShubikExact(
        Array.from({ length: 650 }, () => 1),
        326,
      ),
    ).toThrow(
      'shapleyShubikExact requires at most 5000000 additions of coalitions, got 137735000 for 650 groups of 650 seats',
    )
  })
})
