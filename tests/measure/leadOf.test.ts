import { describe, expect, it } from 'vitest'
import { majority, simpleMajority, type Tally } from '../../src/index.js'

const lead = (tally: Tally) => majority(tally, simpleMajority).margin

describe('the margin of a majority', () => {
  it('is negative where those against lead', () => {
    expect(lead({ for: 414, against: 519 })).toBe(-105)
    expect(lead({ for: 279, against: 115 })).toBe(164)
  })

  it('is zero, and not minus zero, in a tie', () => {
    expect(lead({ for: 0, against: 0 })).toBe(0)
    expect(lead({ for: null, against: null, margin: { of: 'against', by: 0 } })).toBe(0)
    expect(lead({ for: null, against: null, margin: { of: 'against', by: [0, 5] } })).toEqual([-5, 0])
  })

  it('is open where a side is', () => {
    expect(lead({ for: [100, 110], against: 50 })).toEqual([50, 60])
    expect(lead({ for: [100, null], against: 50 })).toEqual([50, null])
    expect(lead({ for: 100, against: null })).toEqual([null, 100])
    expect(lead({ for: null, against: null })).toEqual([null, null])
  })

  it('is the margin as far as the counts allow it', () => {
    expect(lead({ for: null, against: null, margin: { of: 'against', by: 100 } })).toBe(-100)
    expect(lead({ for: [400, 500], against: [300, 450], margin: { of: 'for', by: [0, null] } })).toEqual([0, 200])
    expect(lead({ for: 414, against: 519, margin: { of: 'for', by: 7 } })).toBe(-105)
  })
})
