import { describe, expect, it } from 'vitest'
import { agreed } from '../../src/measure/agreed.js'
import { majority } from '../../src/measure/majority.js'
import { simpleMajority } from '../../src/measure/rules.js'
import type { Tally } from '../../src/model/tally.js'

const found = (...tallies: readonly Tally[]) =>
  agreed(
    tallies,
    tallies.map((tally) => majority(tally, simpleMajority).verdict),
  )

describe('agreed(tallies, verdicts)', () => {
  it('is what all readings say', () => {
    expect(found({ for: 90, against: 60 })).toBe('carried')
    expect(found({ for: 90, against: 60 }, { for: 91, against: 60 })).toBe('carried')
    expect(found({ for: null, against: null })).toBe('undecidable')
    expect(found()).toBe('undecidable')
  })

  it('is disputed where two decide differently', () => {
    expect(found({ for: 90, against: 60 }, { for: 60, against: 90 })).toBe('disputed')
    expect(found({ for: 90, against: 60 }, { for: 60, against: 90 }, { for: null, against: 7 })).toBe('disputed')
  })

  it('is not changed by who says less of the same', () => {
    expect(found({ for: 90, against: 60 }, { for: null, against: null })).toBe('carried')
    expect(found({ for: 90, against: 60 }, { for: null, against: 60 })).toBe('carried')
    expect(found({ for: 90, against: 60 }, { for: [50, 95], against: 60 })).toBe('carried')
    expect(found({ for: 90, against: 60 }, { for: 91, against: 61 }, { for: null, against: 61 })).toBe('carried')
  })

  it('is open where other figures would allow the other result', () => {
    expect(found({ for: 90, against: 60 }, { for: null, against: 100 })).toBe('undecidable')
    expect(found({ for: 90, against: 60 }, { for: [40, 80], against: 60 })).toBe('undecidable')
  })
})
