import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Motion, motionById, type Tally } from '../../src/index.js'
import { campTally } from '../../src/measure/campTally.js'
import { frozen } from '../model/frozen.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

describe('campTally(tally, motion, camp)', () => {
  it('turns a vote round where the camp stood against', () => {
    const tally = frozen({ for: 414, against: 519, notVoting: 3, present: 1010, members: [1000, null] as const })
    expect(campTally(tally, presidium, 'coalition')).toEqual(tally)
    expect(campTally(tally, presidium, 'soviet-power')).toEqual({ ...tally, for: 519, against: 414 })
  })

  it('turns a margin too', () => {
    const tally = frozen({ for: null, against: null, margin: { of: 'against' as const, by: 105 } })
    expect(campTally(tally, presidium, 'soviet-power').margin).toEqual({ of: 'for', by: 105 })
    expect(campTally(tally, presidium, 'coalition').margin).toEqual({ of: 'against', by: 105 })
    const other = frozen({ for: null, against: null, margin: { of: 'for' as const, by: 5 } })
    expect(campTally(other, presidium, 'soviet-power').margin).toEqual({ of: 'against', by: 5 })
  })

  it('requires a tally and a motion', () => {
    expect(() => campTally(null as unknown as Tally, presidium, 'coalition')).toThrow(
      new TypeError('campTally requires a tally, got null'),
    )
    for (const none of [null, 'presidium']) {
      expect(() => campTally({ for: 1, against: 2 }, none as unknown as Motion, 'coalition')).toThrow(
        new TypeError(`campTally requires a motion, got ${JSON.stringify(none)}`),
      )
    }
  })

  it('refuses a camp that took no side', () => {
    expect(() => campTally(presidium.readings[0]!, presidium, 'soviets')).toThrow(
      new RangeError(
        'campTally requires a camp of "petrograd-soviet-1917-09-09-presidium", which has "coalition" and "soviet-power", got "soviets"',
      ),
    )
    const larin = motionById(archive, 'vtsik-1917-11-04-press-larin')
    expect(() => campTally(larin.readings[0]!, larin, 'coalition')).toThrow(
      new RangeError(
        'campTally requires a camp of "vtsik-1917-11-04-press-larin", which has no camps, got "coalition"',
      ),
    )
  })
})
