import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Motion, motionById, type Rule } from '../../src/index.js'
import { attended } from '../../src/measure/attended.js'
import { majorityOfCast, majorityOfMembers, majorityOfPresent, simpleMajority } from '../../src/measure/rules.js'
import { frozen } from '../model/frozen.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const [source] = archive.sources

const held = (...figures: readonly { present?: number; members?: number }[]): Motion =>
  frozen({
    ...presidium,
    session: {
      ...presidium.session,
      attendance: figures.map(({ present = null, members = null }) => ({
        source: source!,
        locator: 'p. 1',
        present,
        members,
      })),
    },
  })

const reading = frozen({ for: 414, against: 519 })
const quorum = (of: Rule['of']): Rule => ({ ...simpleMajority, quorum: { of, least: 100 } })

describe('attended(reading, subject, rule)', () => {
  it('has what the sitting tells where the rule or its quorum asks for it', () => {
    const motion = held({ present: 950, members: 1200 }, { present: 1010 })
    const told = { ...reading, present: [950, 1010], members: 1200 }
    for (const rule of [majorityOfPresent, majorityOfMembers, quorum('present'), quorum('members')]) {
      expect(attended(reading, motion, rule)).toEqual(told)
    }
  })

  it('is the reading as it is for any other rule, and of any other subject', () => {
    const motion = held({ present: 1000, members: 1200 })
    for (const rule of [simpleMajority, majorityOfCast, quorum('cast')]) {
      expect(attended(reading, motion, rule)).toBe(reading)
    }
    expect(attended(reading, reading, majorityOfPresent)).toBe(reading)
  })

  it('takes the reading’s own word before the sitting’s, and no word for none', () => {
    const own = frozen({ ...reading, present: 940, members: 1100 })
    expect(attended(own, held({ present: 1000, members: 1200 }), majorityOfMembers)).toEqual(own)
    const silent = { ...reading, present: null, members: null }
    expect(attended(reading, held(), majorityOfMembers)).toEqual(silent)
  })
})
