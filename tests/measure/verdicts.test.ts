import { describe, expect, it } from 'vitest'
import {
  type Attendance,
  majorityOfCast,
  majorityOfMembers,
  majorityOfPresent,
  type Motion,
  readingsRange,
  type Rule,
  simpleMajority,
  type Soviet,
  type Tally,
  twoThirds,
  verdicts,
} from '../../src/index.js'
import { reading } from './reading.js'

const soviet: Soviet = {
  id: 'petrograd-soviet',
  name: { en: 'Petrograd Soviet' },
  short: { en: 'Petrograd Soviet' },
  kind: 'city-soviet',
}

function vote(tallies: readonly Tally[], attendance?: readonly Attendance[]): Motion {
  const { source, locator } = reading({ for: null, against: null })
  return {
    id: 'a-vote',
    kind: 'motion',
    session: {
      id: 'a-session',
      soviet,
      day: '1917-09-09',
      ...(attendance && { attendance: attendance.map((told) => ({ source, locator, ...told })) }),
    },
    question: { en: 'Shall it be?' },
    method: 'unknown',
    outcome: 'unknown',
    readings: tallies.map(reading),
  }
}

const found = (motion: Motion, rules?: readonly Rule[]) =>
  verdicts(motion, rules).rows.map(({ majorities }) => majorities.map(({ verdict }) => verdict))

describe('verdicts(vote, rules)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917, and the account that follows Trotsky.
  it('rejects on 9 September 1917 by both rules and both accounts', () => {
    const motion = vote([
      { for: 414, against: 519, abstain: 69 },
      { for: 414, against: 519, abstain: 67 },
    ])
    const { rules, rows, summary } = verdicts(motion)
    expect(rules).toEqual([simpleMajority, majorityOfCast])
    expect(rows.map((row) => row.reading)).toEqual(motion.readings)
    expect(rows.map(({ majorities }) => majorities.map(({ base }) => base))).toEqual([
      [933, 1002],
      [933, 1000],
    ])
    expect(summary).toBe('always rejected')
  })

  // The Siberian regional congress of 14 December 1917: 52, 9 and 30, lost for want of two thirds.
  it('finds 52 to 9 with 30 abstentions to depend on the rule', () => {
    const rules = [simpleMajority, twoThirds('decisive'), twoThirds('cast')]
    const motion = vote([{ for: 52, against: 9, abstain: 30 }])
    expect(found(motion, rules)).toEqual([['carried', 'carried', 'rejected']])
    expect(verdicts(motion, rules).summary).toBe('depends on the rule')
  })

  it('finds readings with different winners to depend on the reading, whatever the rules', () => {
    const motion = vote([
      { for: 50, against: 40, abstain: 20 },
      { for: 40, against: 50, abstain: 20 },
    ])
    expect(found(motion)).toEqual([
      ['carried', 'rejected'],
      ['rejected', 'rejected'],
    ])
    expect(verdicts(motion).summary).toBe('depends on the reading')
  })

  it('cannot know where something is open and the rest agrees', () => {
    expect(verdicts(vote([{ for: 50, against: 40 }])).summary).toBe('cannot be known')
    expect(verdicts(vote([{ for: null, against: null }])).summary).toBe('cannot be known')
    expect(verdicts(vote([{ for: 50, against: 40 }]), []).summary).toBe('cannot be known')
  })

  it('asks of those present and of all members where the sitting or a reading tells of them', () => {
    const votes = { for: 50, against: 40, abstain: 0 }
    expect(verdicts(vote([votes], [{ present: 110 }])).rules).toEqual([
      simpleMajority,
      majorityOfCast,
      majorityOfPresent,
    ])
    expect(verdicts(vote([{ ...votes, members: 99 }])).rules).toEqual([
      simpleMajority,
      majorityOfCast,
      majorityOfMembers,
    ])
    expect(verdicts(vote([votes], [{ present: null }])).rules).toEqual([simpleMajority, majorityOfCast])
  })

  it('counts what the sitting tells where the reading is silent, and only there', () => {
    const votes = { for: 50, against: 40, abstain: 0 }
    const motion = vote(
      [votes, { ...votes, present: 99 }, { ...votes, present: null }],
      [{ present: 110 }, { present: 120 }],
    )
    const [first, second, third] = verdicts(motion, [majorityOfPresent]).rows.map(({ majorities }) => majorities[0]!)
    expect(first).toMatchObject({ verdict: 'rejected', base: [110, 120] })
    expect(second).toMatchObject({ verdict: 'carried', base: 99 })
    expect(third).toEqual(first)
  })

  it('does not count an attendance below the votes of the reading', () => {
    const [row] = verdicts(vote([{ for: 50, against: 40, abstain: 3 }], [{ present: 80 }]), [majorityOfPresent]).rows
    expect(row?.majorities[0]).toMatchObject({ verdict: 'undecidable', base: [93, null] })
  })

  it('names a quorum that was never met', () => {
    const rule: Rule = { ...simpleMajority, quorum: { of: 'decisive', least: 1000 } }
    expect(verdicts(vote([{ for: 414, against: 519 }]), [rule]).summary).toBe('always inquorate')
  })

  it('leaves a frozen vote as it is', () => {
    const motion = vote([{ for: 1, against: 0, abstain: 0 }], [{ present: 1 }])
    motion.readings.forEach(Object.freeze)
    Object.freeze(motion.readings)
    Object.freeze(motion.session)
    expect(verdicts(Object.freeze(motion)).summary).toBe('always carried')
  })

  it('requires a reading and sound rules', () => {
    expect(() => verdicts(vote([]))).toThrow(new RangeError('verdicts requires at least one reading, got none'))
    expect(() => verdicts(null as unknown as Motion)).toThrow(
      new TypeError('verdicts requires a vote with readings, got null'),
    )
    expect(() =>
      verdicts(
        vote([
          { for: 1, against: 0 },
          { for: 1, against: NaN },
        ]),
      ),
    ).toThrow(new RangeError('verdicts requires a whole number of at least 0, got NaN at readings[1].against'))
    const options = [{ label: { en: 'Peace' }, votes: 3 }]
    const choice = vote([{ options } as unknown as Tally])
    const refused = 'requires votes for and against, got votes for options at readings[0]'
    expect(() => verdicts(choice)).toThrow(new TypeError(`verdicts ${refused}`))
    expect(() => readingsRange(choice)).toThrow(new TypeError(`readingsRange ${refused}`))
    expect(() => verdicts(vote([{ for: 1, against: 0 }]), [{ ...simpleMajority, share: [2, 1] }])).toThrow(
      new RangeError(
        'verdicts requires a share [numerator, denominator] from 0 to 1 in whole numbers, got [2, 1] at rule.share',
      ),
    )
    expect(() => verdicts(vote([{ for: 1, against: 0 }]), -Infinity as unknown as Rule[])).toThrow(
      new TypeError('verdicts requires a list of rules, got -Infinity'),
    )
    expect(() => verdicts(vote([{ for: 1, against: 0 }]), [simpleMajority, undefined as unknown as Rule])).toThrow(
      new TypeError('verdicts requires a rule, got undefined'),
    )
  })
})
