import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimalCoalitions } from '../../src/measure/minimalCoalitions.js'
import { coalitionsOf, games, held, SECURITY_COUNCIL } from './games.js'

function byHand(seats: readonly number[], quota: number): number[][] {
  return coalitionsOf(seats.length).filter((members) => {
    const sum = held(seats, members)
    return sum >= quota && members.every((place) => sum - seats[place]! < quota)
  })
}

const sorted = (coalitions: readonly (readonly number[])[]) => coalitions.map((members) => members.join()).sort()

describe('minimalCoalitions(seats, quota)', () => {
  it('needs the largest group and either of the others', () => {
    expect(minimalCoalitions([50, 49, 1], 51)).toEqual([
      [0, 1],
      [0, 2],
    ])
  })

  // The Council of the EEC, 1958: the three large members, or two of them with both of the middle ones; Luxembourg never.
  it('finds the four of the Council of the EEC', () => {
    expect(minimalCoalitions([4, 4, 4, 2, 2, 1], 12)).toEqual([
      [0, 1, 2],
      [0, 1, 3, 4],
      [0, 2, 3, 4],
      [1, 2, 3, 4],
    ])
  })

  // All five permanent members with any four of the ten others: 210.
  it('finds those of the Security Council', () => {
    const found = minimalCoalitions(SECURITY_COUNCIL.seats, SECURITY_COUNCIL.quota)
    expect(found).toHaveLength(210)
    expect(found.every((members) => members.length === 9 && members.slice(0, 5).join() === '0,1,2,3,4')).toBe(true)
  })

  it('begins with the larger groups, of equal ones with the earlier', () => {
    expect(minimalCoalitions([1, 2, 0, 2, 1], 4)).toEqual([
      [1, 3],
      [0, 1, 4],
      [0, 3, 4],
    ])
  })

  it('is one where one group is enough, and where all are needed', () => {
    expect(minimalCoalitions([390, 160, 72, 27], 325)).toEqual([[0]])
    expect(minimalCoalitions([5, 3, 1, 0], 9)).toEqual([[0, 1, 2]])
    expect(minimalCoalitions([3, 2], 1)).toEqual([[0], [1]])
  })

  it('law: agrees with looking at every coalition', () => {
    fc.assert(
      fc.property(games, ({ seats, quota }) => {
        expect(sorted(minimalCoalitions(seats, quota))).toEqual(sorted(byHand(seats, quota)))
      }),
    )
  })

  it('refuses more coalitions than asked for, at once', () => {
    const parliament = Array.from({ length: 60 }, () => 1)
    expect(() => minimalCoalitions(parliament, 31)).toThrow(
      new RangeError('minimalCoalitions requires at most 100000 coalitions, got more among 60 groups with seats'),
    )
    expect(() => minimalCoalitions([1, 1, 1, 0], 2, { limit: 2 })).toThrow(
      new RangeError('minimalCoalitions requires at most 2 coalitions, got more among 3 groups with seats'),
    )
    expect(minimalCoalitions([1, 1, 1], 2, { limit: 3 })).toHaveLength(3)
    const crowd = Array.from({ length: 20_000 }, () => 1)
    expect(() => minimalCoalitions(crowd, 10_001)).toThrow(
      new RangeError(
        'minimalCoalitions requires at most 5000000 members of coalitions, got more among 20000 groups with seats',
      ),
    )
    expect(minimalCoalitions(crowd, 20_000)).toHaveLength(1)
  })

  it('requires whole seats, a quota that can be reached, and a whole limit', () => {
    expect(() => minimalCoalitions([3, 0.5], 2)).toThrow(
      new RangeError('minimalCoalitions requires whole seats, got 0.5 at index 1'),
    )
    expect(() => minimalCoalitions([3, 1], 5)).toThrow(
      new RangeError('minimalCoalitions requires a quota from 1 to all 4 seats, got 5'),
    )
    expect(() => minimalCoalitions([3, 1], 2, { limit: NaN })).toThrow(
      new RangeError('minimalCoalitions requires a limit of at least 1, got NaN'),
    )
  })
})
