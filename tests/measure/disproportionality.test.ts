import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveParties } from '../../src/measure/effectiveParties.js'
import { gallagher } from '../../src/measure/gallagher.js'
import { loosemoreHanby } from '../../src/measure/loosemoreHanby.js'
import { pedersen } from '../../src/measure/pedersen.js'
import { raeDisproportionality } from '../../src/measure/raeDisproportionality.js'
import { sainteLague } from '../../src/measure/sainteLague.js'

/** Party votes and seats of the New Zealand election of 2005, party by party (Electoral Commission of New Zealand). */
const NEW_ZEALAND = {
  votes: [
    ...[935_319, 889_813, 130_115, 120_521, 48_263, 60_860, 34_469, 26_441, 14_210, 5_748, 2_821, 1_641],
    ...[1_178, 1_079, 946, 782, 601, 478, 344],
  ],
  seats: [50, 48, 7, 6, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
}

/** Three parties of which one holds a tenth of the seats that are due to another. */
const HAND = { votes: [50, 30, 20], seats: [60, 30, 10] }

/** M. Gallagher (1991), table 1: five seats by the method of d’Hondt. The shares of seats are 0.8, 0.2 and 0. */
const CONSTITUENCY = { votes: [60_000, 28_000, 12_000], seats: [4, 1, 0] }

/** Votes and seats of the same parties. */
const elections = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(300)), { minLength: 1, maxLength: 9 })
  .filter((parties) => parties.some(([, seats]) => seats > 0))
  .map((parties) => ({
    votes: Object.freeze(parties.map(([votes]) => votes)),
    seats: Object.freeze(parties.map(([, seats]) => seats)),
  }))

describe('gallagher(votes, seats)', () => {
  // M. Gallagher, Election indices (Trinity College Dublin): New Zealand 2005, least squares 1.13.
  it('is 1.13 points for New Zealand in 2005', () => {
    expect(100 * gallagher(NEW_ZEALAND.votes, NEW_ZEALAND.seats)).toBeCloseTo(1.13, 2)
  })

  // Queensland 2012, where 49.66 % of the votes had 78 of 89 seats: 31.2 (C. Richardson, Crikey, 15 January 2013; 31.16
  // as commonly printed). Votes in hundredths of a per cent; the last are of independents.
  it('is 31.2 points for Queensland in 2012', () => {
    expect(100 * gallagher([4966, 2666, 1153, 753, 136, 10, 316], [78, 7, 2, 0, 0, 0, 2])).toBeCloseTo(31.16, 1)
  })

  it('is the root of half the squares', () => {
    expect(gallagher(HAND.votes, HAND.seats)).toBe(Math.sqrt((0.1 ** 2 + 0.1 ** 2) / 2))
  })

  it('law: lies between half of Loosemore and Hanby’s index, as parties go, and the whole of it', () => {
    fc.assert(
      fc.property(elections, ({ votes, seats }) => {
        const [least, half] = [gallagher(votes, seats), loosemoreHanby(votes, seats)]
        expect(least).toBeLessThanOrEqual(half + 1e-15)
        expect(least).toBeGreaterThanOrEqual(half * Math.sqrt(2 / votes.length) - 1e-15)
      }),
    )
  })
})

describe('loosemoreHanby(votes, seats)', () => {
  // Nine parties are apart in New Zealand 2005: over by 0.218, 0.565, 0.067, 1.185 and 0.138 points of the seats,
  // by hand from the shares of votes to four digits.
  it('is 2.18 points for New Zealand in 2005', () => {
    expect(100 * loosemoreHanby(NEW_ZEALAND.votes, NEW_ZEALAND.seats)).toBeCloseTo(2.18, 2)
  })

  it('is the share of seats in the wrong hands', () => {
    expect(loosemoreHanby(HAND.votes, HAND.seats)).toBe(0.1)
    expect(loosemoreHanby([0, 10], [5, 0])).toBe(1)
  })

  it('law: is the same with votes and seats exchanged, and at most one', () => {
    fc.assert(
      fc.property(elections, ({ votes, seats }) => {
        expect(loosemoreHanby(seats, votes)).toBe(loosemoreHanby(votes, seats))
        expect(loosemoreHanby(votes, seats)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('raeDisproportionality(votes, seats)', () => {
  it('is the mean of the differences', () => {
    expect(raeDisproportionality(HAND.votes, HAND.seats)).toBeCloseTo(0.2 / 3, 15)
  })

  // By hand: 0.2, 0.08 and 0.12 apart.
  it('is 13.3 points in the constituency of Gallagher’s first table', () => {
    expect(raeDisproportionality(CONSTITUENCY.votes, CONSTITUENCY.seats)).toBeCloseTo(0.4 / 3, 15)
    expect(loosemoreHanby(CONSTITUENCY.votes, CONSTITUENCY.seats)).toBe(0.2)
  })

  it('law: is Loosemore and Hanby’s, shared out among the parties', () => {
    fc.assert(
      fc.property(elections, ({ votes, seats }) => {
        expect(raeDisproportionality(votes, seats) * votes.length).toBeCloseTo(2 * loosemoreHanby(votes, seats), 13)
      }),
    )
  })
})

describe('sainteLague(votes, seats)', () => {
  it('is a sum of squares over votes', () => {
    expect(sainteLague(HAND.votes, HAND.seats)).toBeCloseTo(0.1 ** 2 / 0.5 + 0.1 ** 2 / 0.2, 15)
    expect(sainteLague([3, 0, 1], [3, 0, 1])).toBe(0)
  })

  // Gallagher (1991): the method of Sainte-Laguë takes from the largest party the seat that d’Hondt’s gives it, and is
  // the less disproportional by its own index: 0.04 / 0.6 + 0.0064 / 0.28 + 0.0144 / 0.12 against two small terms.
  it('prefers three, one and one to four, one and none in the constituency of Gallagher’s first table', () => {
    const { votes, seats } = CONSTITUENCY
    expect(sainteLague(votes, seats)).toBeCloseTo(0.04 / 0.6 + 0.0064 / 0.28 + 0.0144 / 0.12, 15)
    expect(sainteLague(votes, [3, 1, 1])).toBeCloseTo(0.0064 / 0.28 + 0.0064 / 0.12, 15)
  })

  // A. Sainte-Laguë (1910): of all houses of so many seats the one that his divisors 1, 3, 5 … fill has the least.
  it('law: is least where seats are given by the odd divisors', () => {
    const elected = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 1, max: 8 }),
    )
    fc.assert(
      fc.property(elected, ([votes, total]) => {
        const least = sainteLague(votes, byOddDivisors(votes, total))
        for (const house of housesOf(votes.length, total)) {
          expect(sainteLague(votes, house)).toBeGreaterThanOrEqual(least - 1e-12)
        }
      }),
    )
  })

  it('requires votes for every party with seats', () => {
    expect(() => sainteLague([10, 0, 0], [5, 3, 2])).toThrow(
      new RangeError(
        'sainteLague requires votes for every party with seats, got 0 votes and 3 seats at index 1, 0 votes and 2 seats at index 2',
      ),
    )
  })
})

describe('pedersen(before, after)', () => {
  // The three parties by which the index is commonly explained: 65, 25 and 10 per cent, then 65, 15 and 20: 10.
  it('is what one party won from another', () => {
    expect(pedersen([65, 25, 10], [65, 15, 20])).toBe(0.1)
  })

  it('is one where nothing is left', () => {
    expect(pedersen([65, 25, 10, 0, 0], [0, 0, 0, 75, 25])).toBe(1)
  })

  // The workers’ section and the city in the archive: 200 of 1,000 seats of one camp, then 600 of 1,200.
  it('counts shares and not seats', () => {
    expect(pedersen([200, 800], [600, 600])).toBe(0.3)
    expect(pedersen([20, 30], [40, 60])).toBe(0)
  })

  it('law: is the same backwards, and at most as long by way of a third', () => {
    const houses = fc.tuple(
      ...[0, 1, 2].map(() => fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 })),
    )
    fc.assert(
      fc.property(houses, ([a, b, c]) => {
        expect(pedersen(a!, b!)).toBe(pedersen(b!, a!))
        expect(pedersen(a!, c!)).toBeLessThanOrEqual(pedersen(a!, b!) + pedersen(b!, c!) + 1e-15)
      }),
    )
  })
})

describe('all of them', () => {
  const measures = { gallagher, loosemoreHanby, raeDisproportionality, sainteLague } as const

  it.each(Object.entries(measures))('law: %s is zero in proportion, and left alone by scaling', (_, measure) => {
    fc.assert(
      fc.property(elections, fc.integer({ min: 2, max: 99 }), ({ votes, seats }, factor) => {
        const scaled = votes.map((own) => factor * own)
        expect(measure(votes, scaled)).toBe(0)
        expect(measure(scaled, seats) / (measure(votes, seats) || 1)).toBeCloseTo(measure(votes, seats) ? 1 : 0, 12)
      }),
    )
  })

  it.each([...Object.entries(measures), ['pedersen', pedersen] as const])(
    '%s requires lists of the same parties',
    (name, measure) => {
      const [first, second] = name === 'pedersen' ? ['seats before', 'seats after'] : ['votes', 'seats']
      expect(() => measure([1, 2, 3], [1, 2])).toThrow(
        new RangeError(`${name} requires two lists of the same groups, got 3 ${first} and 2 ${second}`),
      )
      expect(() => measure([1, NaN], [1, 2])).toThrow(
        new RangeError(`${name} requires whole ${first}, got NaN at index 1`),
      )
      expect(() => measure([1, 2], [1, 0.5])).toThrow(
        new RangeError(`${name} requires whole ${second}, got 0.5 at index 1`),
      )
      expect(() => measure([1, 2], [0, 0])).toThrow(
        new RangeError(`${name} requires at least one of its ${second} above zero`),
      )
      expect(() => measure([], [])).toThrow(RangeError)
      expect(() => measure(null as unknown as number[], [1])).toThrow(
        new TypeError(`${name} requires a list of ${first}, got null`),
      )
    },
  )

  it('are exact where totals are as large as can be', () => {
    const huge = Number.MAX_SAFE_INTEGER
    expect(loosemoreHanby([huge - 1, 1], [huge - 1, 1])).toBe(0)
    expect(loosemoreHanby([huge - 1, 1], [huge - 2, 2])).toBe(1 / huge)
  })

  // M. Gallagher, Election indices: New Zealand 2005, effective number of parties 3.04 by votes and 2.98 by seats.
  it('stand beside 3.04 parties among voters and 2.98 in the house', () => {
    expect(effectiveParties(NEW_ZEALAND.votes)).toBeCloseTo(3.04, 2)
    expect(effectiveParties(NEW_ZEALAND.seats)).toBeCloseTo(2.98, 2)
  })
})

/** Seats by the divisors 1, 3, 5 …, one by one. */
function byOddDivisors(votes: readonly number[], total: number): number[] {
  const seats = votes.map(() => 0)
  for (let seat = 0; seat < total; seat++) {
    const next = votes.map((own, i) => own / (2 * seats[i]! + 1))
    seats[next.indexOf(Math.max(...next))]! += 1
  }
  return seats
}

/** Every house of so many seats. */
function housesOf(parties: number, total: number): number[][] {
  if (parties === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, own) => own).flatMap((own) =>
    housesOf(parties - 1, total - own).map((others) => [own, ...others]),
  )
}
