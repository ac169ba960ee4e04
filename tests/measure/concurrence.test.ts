import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { concurrence, type Division, motionById, simpleMajority, type Tally } from '../../src/index.js'

const [poll] = motionById(archive, 'local-soviets-poll-1918-03-peace').readings

const curiae = (...parts: readonly Division[]): Tally => ({
  for: null,
  against: null,
  byGroup: parts.map((part, i) => ({ ...part, label: { en: `curia ${i}` } })),
})

describe('concurrence(tally, rule)', () => {
  // Answers of local soviets on peace, March 1918: 155 to 119 to the government, 95 to 105 to the Central Executive
  // Committee, 250 to 224 together.
  it('points out the part that decided otherwise than the whole', () => {
    const { whole, joint, parts, separately, apart } = concurrence(poll!, simpleMajority)
    expect([whole.verdict, joint.verdict, separately]).toEqual(['carried', 'carried', 'rejected'])
    expect([whole.base, joint.base]).toEqual([474, 474])
    expect(parts.map(({ majority }) => majority.margin)).toEqual([36, -10])
    expect(apart).toEqual([parts[1]])
  })

  // A double majority: the constitution of Switzerland of 1874, Art. 123, asks for the people and for the cantons.
  it('holds the sum of the parts against them where the whole is not told', () => {
    const { whole, joint, separately, apart } = concurrence(
      curiae({ for: 90, against: 10 }, { for: 20, against: 30 }, { for: 24, against: 26 }),
      simpleMajority,
    )
    expect([whole.verdict, joint.verdict, separately]).toEqual(['undecidable', 'carried', 'rejected'])
    expect(apart.map(({ name }) => name.en)).toEqual(['curia 1', 'curia 2'])
  })

  it('holds the parts against the whole as its source states it, rather than their sum', () => {
    const parts = curiae({ for: 9, against: 5 }, { for: 3, against: 5 }, { for: null, against: 5 })
    const { whole, joint, apart } = concurrence({ ...parts, for: 40, against: 60 }, simpleMajority)
    expect([whole.verdict, joint.verdict]).toEqual(['rejected', 'undecidable'])
    expect(apart.map(({ name }) => name.en)).toEqual(['curia 0'])
    const other = concurrence({ ...parts, for: 60, against: 40 }, simpleMajority)
    expect(other.apart.map(({ name }) => name.en)).toEqual(['curia 1'])
    const sum = concurrence({ ...curiae({ for: 9, against: 5 }), for: 4, against: 5 }, simpleMajority)
    expect([sum.joint.verdict, sum.separately, sum.apart.length]).toEqual(['carried', 'carried', 1])
  })

  it('takes sections before groups', () => {
    const soviet = { id: 'a', kind: 'section', name: { en: 'Soldiers’ Section' }, short: { en: 'Soldiers' } } as const
    const tally = { ...curiae({ for: 1, against: 2 }), bySection: [{ section: soviet, for: 2, against: 1 }] }
    expect(concurrence(tally, simpleMajority).parts.map(({ name }) => name.en)).toEqual(['Soldiers’ Section'])
  })

  it('leaves open what a part leaves open, unless another stops it', () => {
    const open = { for: null, against: 5 }
    const carried = { for: 9, against: 5 }
    expect(concurrence(curiae(open, carried), simpleMajority).separately).toBe('undecidable')
    expect(concurrence(curiae(open, { for: 1, against: 5 }), simpleMajority).separately).toBe('rejected')
    const quorum = { ...simpleMajority, quorum: { of: 'decisive' as const, least: 10 } }
    expect(concurrence(curiae(carried, { for: 3, against: 1 }), quorum).separately).toBe('inquorate')
  })

  it('law: what every part carries, the whole carries', () => {
    const division = fc.record({ for: fc.nat(300), against: fc.nat(300) })
    fc.assert(
      fc.property(fc.array(division, { minLength: 1, maxLength: 6 }), (parts) => {
        const { joint, separately, apart } = concurrence(Object.freeze(curiae(...parts)), simpleMajority)
        if (separately === 'carried') expect([joint.verdict, apart]).toEqual(['carried', []])
        if (parts.every((part) => part.for <= part.against)) expect(joint.verdict).toBe('rejected')
      }),
    )
  })

  it('requires a tally with parts', () => {
    expect(() => concurrence({ for: 1, against: 0 }, simpleMajority)).toThrow(
      new RangeError('concurrence requires votes by section or by group, got none'),
    )
    expect(() => concurrence(null as unknown as Tally, simpleMajority)).toThrow(
      new TypeError('concurrence requires a tally, got null'),
    )
  })
})
