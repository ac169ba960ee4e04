import { describe, expect, it } from 'vitest'
import { majority, simpleMajority, twoThirds } from '../../src/index.js'
import { markOf } from '../../src/measure/markOf.js'

describe('markOf(majority)', () => {
  it('stands at the votes that carry', () => {
    expect(markOf(majority({ for: 414, against: 519 }, simpleMajority))).toBe(467)
    expect(markOf(majority({ for: 414, against: 519 }, twoThirds('decisive')))).toBe(622)
  })

  it('stands nowhere where the base is open, unknown or nobody', () => {
    expect(markOf(majority({ for: 414, against: [500, 530] }, simpleMajority))).toBeNull()
    expect(markOf(majority({ for: null, against: null }, simpleMajority))).toBeNull()
    expect(markOf(majority({ for: 0, against: 0 }, simpleMajority))).toBeNull()
  })
})
