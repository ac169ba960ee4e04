import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { banzhaf } from '../../src/measure/banzhaf.js'
import { banzhafExact } from '../../src/measure/banzhafExact.js'
import { penroseBanzhaf } from '../../src/measure/penroseBanzhaf.js'
import { coalitionsOf, decimal, ELECTORS, games, held, largeGames, SECURITY_COUNCIL } from './games.js'

/** For each group, how many coalitions of the others it decides. */
function swingsByHand(seats: readonly number[], quota: number): number[] {
  const all = coalitionsOf(seats.length).map((members) => ({ members, sum: held(seats, members) }))
  return seats.map((own, place) => {
    const decided = all.filter(({ members, sum }) => !members.includes(place) && sum < quota && sum + own >= quota)
    return decided.length
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('banzhaf(seats, quota)', () => {
  it('holds for a group of any size beside a small quota, or a small rest', () => {
    const huge = 2 ** 30
    expect(banzhaf([1, huge], 1)).toEqual([0.5, 0.5])
    expect(banzhaf([1, huge], 2)).toEqual([0, 1])
    expect(banzhaf([1, huge], huge + 1)).toEqual([0.5, 0.5])
    expect(banzhaf([1, huge], huge)).toEqual([0, 1])
  })

  it('gives one seat as much power as 49 where neither can win alone', () => {
    expect(banzhaf([50, 49, 1], 51)).toEqual([3 / 5, 1 / 5, 1 / 5])
  })

  // The Council of the EEC, 1958: Germany, France, Italy 4; Belgium, Netherlands 2; Luxembourg 1; 12 of 17.
  // D. S. Felsenthal and M. Machover, The Measurement of Voting Power (1998), ch. 5.
  it('finds the dummy of the Council of the EEC', () => {
    expect(banzhaf([4, 4, 4, 2, 2, 1], 12).map((share) => share * 21)).toEqual([5, 5, 5, 3, 3, 0])
  })

  // J. F. Banzhaf III (1965): Nassau County’s board of supervisors, 1958 and 1964; three of six have no power at all.
  it.each([
    [[9, 9, 7, 3, 1, 1], 16],
    [[31, 31, 28, 21, 2, 2], 58],
  ])('finds three dummies on the board of Nassau County: %j, %i', (seats, quota) => {
    const third = expect.closeTo(1 / 3, 15) as number
    expect(banzhaf(seats, quota)).toEqual([third, third, third, 0, 0, 0])
  })

  // 848 swings of each permanent member and 84 of each of the others: J. F. Banzhaf’s count on the rule of Art. 27 (3).
  it('weighs the veto in the Security Council', () => {
    const [permanent, , , , , elected] = banzhaf(SECURITY_COUNCIL.seats, SECURITY_COUNCIL.quota)
    expect(permanent).toBeCloseTo(848 / 5080, 14)
    expect(elected).toBeCloseTo(84 / 5080, 14)
  })

  // Second Congress of Soviets, 25 October 1917, after the encyclopaedia of St Petersburg: 390 of 649, the rest 99.
  it('leaves nothing to others where one group has the majority', () => {
    expect(banzhaf([390, 160, 72, 27], 325)).toEqual([1, 0, 0, 0])
  })

  it('is defined where all are needed, where one group is all there is, and where it has no seats', () => {
    expect(banzhaf([5, 3, 1], 9)).toEqual([1 / 3, 1 / 3, 1 / 3])
    expect(banzhaf([7], 4)).toEqual([1])
    expect(banzhaf([0, 3, 0, 2, 2], 4)).toEqual([0, 1 / 3, 0, 1 / 3, 1 / 3])
    expect(banzhaf([3, 2, 2], 1)).toEqual([1 / 3, 1 / 3, 1 / 3])
  })

  it('gives a veto what it is worth', () => {
    const [veto, ...others] = banzhaf([6, 1, 1, 1], 7)
    expect([veto, ...others]).toEqual([0.7, 0.1, 0.1, 0.1])
  })

  it('answers for a million seats and for millions of votes, and refuses what would take too long', () => {
    expect(banzhaf([400_000, 350_000, 250_000], 500_001)).toEqual([1 / 3, 1 / 3, 1 / 3])
    const [first] = banzhaf([499_999, 350_001, 150_000], 500_001)
    expect(first).toBeCloseTo(1 / 3, 15)
    expect(() =>
      banzhaf([20_000_003, 10_000_001, 6_896_000, ...Array.from({ length: 20 }, () => 1)], 18_448_001),
    ).toThrow(
      new RangeError(
        'banzhaf requires at most 300000000 additions of coalitions, got 424304023 for 23 groups of 36896024 seats',
      ),
    )
  })

  it('law: agrees with counting every coalition', () => {
    fc.assert(
      fc.property(games, ({ seats, quota }) => {
        const swings = swingsByHand(seats, quota)
        const all = sum(swings)
        expect(banzhaf(seats, quota)).toEqual(swings.map((own) => expect.closeTo(own / all, 14) as number))
        expect(penroseBanzhaf(seats, quota)).toEqual(swings.map((own) => own / 2 ** (seats.length - 1)))
        const exact = banzhafExact(seats, quota).map(
          ({ numerator, denominator }) => Number(numerator) / Number(denominator),
        )
        expect(exact).toEqual(swings.map((own) => own / all))
      }),
      { numRuns: 60 },
    )
  })

  it('law: is left alone by scaling, and never gives a smaller group more', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 2, max: 50 }), ({ seats, quota }, factor) => {
        const shares = banzhaf(seats, quota)
        const scaled = seats.map((own) => own * factor)
        expect(banzhaf(scaled, quota * factor)).toEqual(shares)
        expect(sum(shares)).toBeCloseTo(1, 14)
        for (const [i, a] of seats.entries()) {
          for (const [j, b] of seats.entries()) if (a >= b) expect(shares[i]).toBeGreaterThanOrEqual(shares[j]!)
        }
      }),
    )
  })

  it('law: is within 1e-13 of its fractions for more groups than a double counts coalitions of', () => {
    fc.assert(
      fc.property(largeGames, ({ seats, quota }) => {
        const exact = banzhafExact(seats, quota)
        for (const [i, share] of banzhaf(seats, quota).entries()) {
          expect(Math.abs(share - decimal(exact[i]!))).toBeLessThan(1e-13)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('agrees with its fractions on the electoral college, to the last digits', () => {
    const exact = banzhafExact(ELECTORS, 270)
    for (const [i, share] of banzhaf(ELECTORS, 270).entries()) {
      expect(share).toBeCloseTo(decimal(exact[i]!), 15)
    }
  })

  it('holds at 650 groups, and at more than a double can count', () => {
    const seats = Array.from({ length: 650 }, (_, i) => 1 + (i % 3))
    const exact = banzhafExact(seats, 651)
    const shares = banzhaf(seats, 651)
    for (const place of [0, 1, 2]) {
      expect(shares[place]).toBeCloseTo(decimal(exact[place]!), 14)
    }
    expect(
      banzhaf(
        Array.from({ length: 2000 }, () => 1),
        1001,
      )[0],
    ).toBeCloseTo(1 / 2000, 15)
  })
})

describe('penroseBanzhaf(seats, quota)', () => {
  // Penrose (1946): of 2m + 1 single voters each decides with a chance of about 1 / √(π m).
  it('falls with the root of the number of voters', () => {
    const [chance] = penroseBanzhaf(
      Array.from({ length: 1001 }, () => 1),
      501,
    )
    expect(chance! * Math.sqrt(Math.PI * 500)).toBeCloseTo(1, 3)
  })

  // D. S. Felsenthal and M. Machover, The Measurement of Voting Power (1998): 10, 6 and 0 of 32 coalitions of the others in
  // the Council of the EEC; 848 and 84 of 16,384 in the Security Council.
  it('counts among the coalitions of the others', () => {
    expect(penroseBanzhaf([4, 4, 4, 2, 2, 1], 12)).toEqual([10, 10, 10, 6, 6, 0].map((swings) => swings / 32))
    const [permanent, , , , , elected] = penroseBanzhaf(SECURITY_COUNCIL.seats, SECURITY_COUNCIL.quota)
    expect([permanent, elected]).toEqual([848 / 2 ** 14, 84 / 2 ** 14])
  })

  it('is one for whoever decides alone', () => {
    expect(penroseBanzhaf([390, 160, 72, 27], 325)).toEqual([1, 0, 0, 0])
  })
})

describe('what banzhaf and its kin require', () => {
  it.each([
    ['banzhaf', banzhaf],
    ['banzhafExact', banzhafExact],
    ['penroseBanzhaf', penroseBanzhaf],
  ] as const)('%s', (name, index) => {
    expect(() => index([], 1)).toThrow(new RangeError(`${name} requires at least one of its seats above zero`))
    expect(() => index([3, 1.5, NaN], 3)).toThrow(
      new RangeError(`${name} requires whole seats, got 1.5 at index 1, NaN at index 2`),
    )
    for (const quota of [0, 8, 3.5, NaN, Infinity, -1]) {
      expect(() => index([5, 2], quota)).toThrow(
        new RangeError(`${name} requires a quota from 1 to all 7 seats, got ${quota}`),
      )
    }
  })

  it('refuses fractions of what is too large', () => {
    expect(() => banzhafExact([5_000_001, 3_000_001], 6_000_001)).toThrow(/requires at most 5000000 additions/)
  })
})
