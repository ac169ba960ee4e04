import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { readPopolo } from '../../src/exchange/readPopolo.js'
import { writePopolo } from '../../src/exchange/writePopolo.js'
import { motionById } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { file, json, problemsOf } from './popoloFile.js'

describe('readPopolo(data)', () => {
  it('reads what writePopolo writes', () => {
    const { archive, problems } = readPopolo(frozen(json(writePopolo(shipped))))
    expect(problems).toEqual([])
    const vote = motionById(archive!, 'petrograd-soviet-1917-09-09-presidium')
    expect(vote.session.day).toBe('1917-09-09')
    expect(vote.outcome).toBe('rejected')
    expect(vote.readings.map(({ source, locator, abstain }) => [source.id, locator, abstain])).toEqual([
      ['antonov-ovseyenko', 'paragraph 5', 69],
      ['mtr-blog', 'entry for 22 September / 9 September 1917', 67],
    ])
    expect(archive!.sources).toEqual(shipped.sources)
  })

  it('reads a file of today', () => {
    const { archive, problems } = readPopolo(frozen(file()))
    expect(problems).toEqual([])
    const [vote] = archive!.votes
    expect(vote).toMatchObject({
      id: 'm',
      kind: 'motion',
      outcome: 'carried',
      method: 'unknown',
      session: { id: 'commons-2013-01-01', day: '2013-01-01', soviet: { id: 'commons', kind: 'assembly' } },
      readings: [
        { for: 128, against: 45, locator: 'Division 42', source: { title: 'Hansard', author: null, kind: 'web' } },
      ],
    })
  })

  it('reads the example of the specification, and says what is missing from it', () => {
    const example = {
      identifier: '42',
      motion: { text: 'That the House do now proceed to the Orders of the Day.' },
      start_date: '2013-01-01T12:30Z',
      end_date: '2013-01-01T12:45Z',
      counts: [
        { option: 'yes', value: '128' },
        { option: 'no', value: '145' },
      ],
      votes: [{ voter_id: 'john-q-public', option: 'yes' }],
    }
    expect(problemsOf(example)).toEqual([
      'start_date: no place in an archive for the time of day',
      'end_date: no place in an archive for "end_date"',
      'votes: no place in an archive for the voters, only for counts',
      'sources: requires a source, got nothing',
      'organization_id: requires the body that voted, got nothing',
    ])
    const whole = { ...example, organization: { name: 'House of Commons', classification: 'chamber' } }
    const { archive } = readPopolo(whole, { source: shipped.sources[0]! })
    expect(archive?.votes[0]?.readings[0]).toMatchObject({ for: 128, against: 145, source: shipped.sources[0] })
  })

  it('takes motions and vote events within each other, and in one list', () => {
    const { organizations, motions, vote_events: events } = file()
    const [organization] = organizations
    const [motion] = motions
    const [event] = events
    const within = { ...event, motion_id: undefined, motion, organization }
    for (const data of [
      { organizations, motions: [{ ...motion, vote_events: [{ ...event, motion_id: undefined }] }] },
      { organizations, motions: [{ ...motion, vote_events: ['v'] }], vote_events: [{ ...event, motion_id: null }] },
      { organizations, vote_events: [within] },
      [organization, motion, event],
      [within],
      within,
      { ...event, organization, motion_id: undefined, motion_text: motion!.text, result: 'passed' },
    ]) {
      const { archive, problems } = readPopolo(json(data))
      expect(problems).toEqual([])
      expect(archive?.votes).toHaveLength(1)
      expect(archive?.votes[0]).toMatchObject({
        question: { en: motion!.text },
        outcome: 'carried',
        readings: [{ for: 128 }],
      })
    }
  })

  it('takes two ballots on one motion for two votes', () => {
    const [event] = file().vote_events
    const { archive } = readPopolo(
      file({ result: 'fail' }, { vote_events: [event, { ...event, id: 'w', result: 'fail' }] }),
    )
    expect(archive?.votes.map(({ id, outcome, readings }) => [id, outcome, readings.length])).toEqual([
      ['m', 'unknown', 1],
      ['m-2', 'rejected', 1],
    ])
  })

  it('takes the day of a time, and says which days it does not take', () => {
    for (const date of ['2013-01-14T12:30Z', '2013-01-14 12:30:00', '2013-01-14T23:30:00.000+01:00']) {
      expect(problemsOf(file({ start_date: date }))).toEqual([
        'vote_events[0].start_date: no place in an archive for the time of day',
      ])
      expect(readPopolo(file({ start_date: date })).archive?.sessions[0]?.day).toBe('2013-01-01')
    }
    expect(problemsOf(file({ start_date: '2013-01-14T00:00:00' }))).toEqual([])
    for (const [date, got] of [
      ['2013-01', '"2013-01"'],
      ['14/01/2013', '"14/01/2013"'],
      ['2013-02-30', '"2013-02-30"; 2013-02 has 28 days New Style'],
      [2013, '"2013"'],
    ]) {
      expect(problemsOf(file({ start_date: date }))[0]).toBe(
        `vote_events[0].start_date: requires a New Style day such as 1917-09-22, got ${String(got)}`,
      )
    }
    expect(problemsOf(file({ start_date: null }))).toEqual([
      'vote_events[0].start_date: requires the day of a vote, got null',
    ])
    expect(problemsOf(file({ start_date: '1917-09-23', extras: { old_style: '1917-09-09' } }))[0]).toBe(
      'vote_events[0].start_date: requires the New Style day of 1917-09-09, 1917-09-22, got "1917-09-23"',
    )
  })

  it('never throws, whatever JSON it is given', () => {
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, '', 'commons', 'm', '2013-01-14', 3, -1, 'yes'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'id',
            'name',
            'text',
            'motions',
            'vote_events',
            'organizations',
            'events',
            'counts',
            'option',
            'value',
            'motion',
            'group',
            'sources',
            'url',
            'extras',
            'start_date',
            'classification',
            'parent',
            'area',
            'geometry',
            'other_names',
          ),
          tie('any'),
          { maxKeys: 5 },
        ),
      ),
    })).any
    fc.assert(
      fc.property(value, (data) => {
        expect(Array.isArray(readPopolo(data).problems)).toBe(true)
        expect(Array.isArray(readPopolo(file(data as object)).problems)).toBe(true)
      }),
    )
  })

  it('takes a hole in a list for an item of nothing', () => {
    const { sources } = file().vote_events[0]!
    const holed: unknown[] = [...sources]
    holed.length = 3
    const message = 'no place in an archive for a second source of one count, here and in 1 more'
    expect(problemsOf(file({ sources: holed }))).toContain(`vote_events[0].sources[1]: ${message}`)
  })

  it('reads ten megabytes', () => {
    const { organizations, motions, vote_events: events } = file()
    const many = Array.from({ length: 25_000 }, (_, i) => i)
    const data = {
      organizations,
      motions: many.map((i) => ({ ...motions[0], id: `m-${i}` })),
      vote_events: many.map((i) => ({ ...events[0], id: `v-${i}`, motion_id: `m-${i}`, created_at: 'now' })),
    }
    expect(JSON.stringify(data).length).toBeGreaterThan(8_000_000)
    expect(readPopolo(data).archive?.votes).toHaveLength(25_000)
  })
})
