import { describe, expect, it } from 'vitest'
import { totalSeats } from '../../src/measure/totalSeats.js'

describe('totalSeats(caller, seats, what)', () => {
  it('adds up', () => {
    expect(totalSeats('banzhaf', Object.freeze([50, 49, 1, 0]))).toBe(100)
  })

  it('names every count that is none', () => {
    expect(() => totalSeats('banzhaf', [3, 1.5, -1, NaN, Infinity, 2 ** 53, '4' as unknown as number])).toThrow(
      new RangeError(
        'banzhaf requires whole seats, got 1.5 at index 1, -1 at index 2, NaN at index 3, Infinity at index 4, ' +
          '9007199254740992 at index 5, "4" at index 6',
      ),
    )
    // eslint-disable-next-line no-sparse-arrays -- what a caller's slip looks like
    expect(() => totalSeats('gallagher', [3, , 4] as number[], 'votes')).toThrow(
      new RangeError('gallagher requires whole votes, got undefined at index 1'),
    )
  })

  it('requires a list, something in it, and no more than can be counted', () => {
    expect(() => totalSeats('banzhaf', 3 as unknown as number[])).toThrow(
      new TypeError('banzhaf requires a list of seats, got 3'),
    )
    for (const none of [[], [0, 0]]) {
      expect(() => totalSeats('banzhaf', none)).toThrow(
        new RangeError('banzhaf requires at least one of its seats above zero'),
      )
    }
    expect(() => totalSeats('banzhaf', [Number.MAX_SAFE_INTEGER, 1])).toThrow(
      new RangeError('banzhaf requires at most 9007199254740991 seats, got more'),
    )
  })
})
