import { describe, expect, it } from 'vitest'
import { type Reading, readingsRange, type Tally } from '../../src/index.js'
import { reading } from './reading.js'

const silent = { for: null, against: null, abstain: null, notVoting: null, present: null, members: null }

describe('readingsRange(vote)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917, and the account that follows Trotsky.
  it('finds the accounts of 9 September 1917 to differ in abstentions only', () => {
    const readings = [
      reading({ for: 414, against: 519, abstain: 69 }),
      reading({ for: 414, against: 519, abstain: 67 }),
    ]
    expect(readingsRange({ readings })).toEqual({
      ...silent,
      for: 414,
      against: 519,
      abstain: [67, 69],
      differ: ['abstain'],
    })
  })

  it('takes silence neither for zero nor for dissent', () => {
    const readings = [reading({ for: 414, against: null }), reading({ for: null, against: 519, abstain: [0, null] })]
    expect(readingsRange({ readings })).toEqual({ ...silent, for: 414, against: 519, differ: [] })
  })

  it('takes a number and the range of that number alone for the same', () => {
    expect(
      readingsRange({ readings: [reading({ for: 5, against: 1 }), reading({ for: [5, 5], against: 1 })] }),
    ).toEqual({
      ...silent,
      for: 5,
      against: 1,
      differ: [],
    })
  })

  it('takes a range and a number within it for different', () => {
    const { present, differ } = readingsRange({
      readings: [reading({ for: 5, against: 1, present: 9 }), reading({ for: 5, against: 1, present: [8, null] })],
    })
    expect([present, differ]).toEqual([[8, null], ['present']])
  })

  it('spans one reading', () => {
    expect(readingsRange({ readings: [reading({ for: 1, against: [2, 3] })] })).toEqual({
      ...silent,
      for: 1,
      against: [2, 3],
      differ: [],
    })
  })

  it('requires a reading', () => {
    expect(() => readingsRange({ readings: [] as Reading<Tally>[] })).toThrow(
      new RangeError('readingsRange requires at least one reading, got none'),
    )
  })
})
