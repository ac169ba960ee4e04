import { describe, expect, it } from 'vitest'
import { checkWork } from '../../src/measure/checkWork.js'

const game = { seats: [3, 2, 1], quota: 4, total: 6 }

describe('checkWork(caller, game, steps, most)', () => {
  it('lets pass what takes as much as is allowed', () => {
    expect(() => {
      checkWork('banzhaf', game, 10, 10)
    }).not.toThrow()
  })

  it('refuses what takes more', () => {
    expect(() => {
      checkWork('banzhaf', game, 11, 10)
    }).toThrow(new RangeError('banzhaf requires at most 10 additions of coalitions, got 11 for 3 groups of 6 seats'))
  })
})
