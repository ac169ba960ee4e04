import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { popoloLosses } from '../../src/exchange/popoloLosses.js'
import { readPopolo } from '../../src/exchange/readPopolo.js'
import { writePopolo } from '../../src/exchange/writePopolo.js'
import { motionById, parseArchive } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { soundArchive } from '../model/soundArchive.js'
import { anyArchive } from './anyArchive.js'

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What is wrong with a file, as `path: message`. */
function problemsOf(data: unknown): string[] {
  return readPopolo(data).problems.map(({ path, message }) => `${path}: ${message}`)
}

/** A vote event as a project of today would write it, sound but for `changes`. */
function file(changes: object = {}, rest: object = {}) {
  return {
    organizations: [{ id: 'commons', name: 'House of Commons', classification: 'legislature' }],
    motions: [{ id: 'm', organization_id: 'commons', text: 'That the Bill be read a second time.', result: 'pass' }],
    vote_events: [
      {
        id: 'v',
        identifier: 'Division 42',
        motion_id: 'm',
        start_date: '2013-01-14',
        counts: [
          { option: 'aye', value: 128 },
          { option: 'no', value: 45 },
        ],
        sources: [{ url: 'https://example.org/42', note: 'Hansard' }],
        ...changes,
      },
    ],
    ...rest,
  }
}

const tallyOf = (data: unknown) => {
  const vote = readPopolo(data).archive?.votes[0]
  if (vote?.kind !== 'motion') throw new Error('the file has no motion')
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the figures alone
  const { source, locator, url, ...figures } = vote.readings[0]!
  return figures
}

describe('writePopolo(archive)', () => {
  // V. A. Antonov-Ovseyenko, memoirs, paragraph 5; the second reading after Trotsky’s History.
  it('writes 414 to 519 on 9 September 1917 as two vote events of one motion, on the 22nd', () => {
    const { motions, vote_events: events, organizations } = writePopolo(frozen(shipped))
    const motion = motions.find(({ id }) => id === 'petrograd-soviet-1917-09-09-presidium')
    expect(motion).toMatchObject({ date: '1917-09-22', result: 'fail', extras: { old_style: '1917-09-09' } })
    const readings = events.filter(({ motion_id: id }) => id === motion?.id)
    expect(readings.map(({ counts }) => counts.map(({ option, value }) => `${option} ${value}`).join(', '))).toEqual([
      'yes 414, no 519, abstain 69',
      'yes 414, no 519, abstain 67',
    ])
    expect(readings[0]).toMatchObject({ classification: 'leaving-the-room', start_date: '1917-09-22' })
    expect(readings[0]?.sources[0]?.note).toBe(
      'V. A. Antonov-Ovseyenko, Memoirs, in “Overwhelming Advance of Bolsheviks in the Soviets” (2017), paragraph 5',
    )
    expect(organizations.find(({ id }) => id === 'petrograd-soviet-workers-section')?.parent_id).toBe(
      'petrograd-soviet',
    )
  })

  it('says how factions and sections divided', () => {
    const [event] = writePopolo(parseArchive(soundArchive())).vote_events
    expect(event?.counts).toContainEqual({ option: 'no', value: 60, group_id: 'party/left-sr' })
    expect(event?.counts).toContainEqual({ option: 'yes', value: 100, group_id: 'petrograd-workers-section' })
    expect(event?.group_results).toEqual([{ group_id: 'party/bolshevik', result: 'fail' }])
  })

  it('has no New Style day for a month, and no count for a range', () => {
    const { events, vote_events: votes } = writePopolo(parseArchive(soundArchive()))
    expect(events[1]).toEqual({
      id: 'session/petrograd-soviet-1917-10',
      classification: 'session',
      organization_id: 'petrograd-soviet',
      extras: { old_style: '1917-10' },
    })
    expect(votes[0]?.counts.some(({ option }) => option === 'abstain')).toBe(false)
  })
})

describe('popoloLosses(archive)', () => {
  it('names each thing and where it was', () => {
    const losses = popoloLosses(parseArchive(soundArchive())).map(({ path, message }) => `${path}: ${message}`)
    expect(losses).toContain('compositions[0]: Popolo has no class for compositions, got "make-up"')
    expect(losses).toContain('votes[0].readings[0].abstain: Popolo has no ranges, got [67, 69]')
    expect(losses).toContain('votes[0].readings[1].margin: Popolo has no term for it, got an object')
    expect(losses).toContain('votes[0].readings[1].about: Popolo has no term for it, got true')
    expect(losses).toContain('votes[1]: Popolo has whole numbers only, got none in "chair"')
    expect(popoloLosses(shipped).map(({ message }) => message)).toContain(
      'Popolo has one language, got "Отклонить ли отставку Президиума?"',
    )
  })
})

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

  it('takes counts as text, and not as anything else', () => {
    expect(
      tallyOf(
        file({
          counts: [
            { option: 'yes', value: '34' },
            { option: 'no', value: null },
          ],
        }),
      ),
    ).toEqual({
      for: 34,
      against: null,
    })
    const counts = ['1,234', -1, 1.5, 'many', {}].map((value) => ({ option: 'yes', value }))
    expect(problemsOf(file({ counts }))).toEqual([
      'vote_events[0].counts[0].value: requires a whole number, got "1,234"',
      'vote_events[0].counts[1].value: requires a whole number, got -1',
      'vote_events[0].counts[2].value: requires a whole number, got 1.5',
      'vote_events[0].counts[3].value: requires a whole number, got "many"',
      'vote_events[0].counts[4].value: requires a whole number, got an object',
    ])
  })

  it.each([
    ['yes', 'no'],
    ['aye', 'nay'],
    ['Ayes', 'Noes'],
    ['for', 'against'],
    ['oui', 'non'],
    ['za', 'proti'],
    ['За', 'Против'],
  ])('takes %s and %s', (yes, no) => {
    const counts = [
      { option: no, value: 2 },
      { option: yes, value: 1 },
      { option: 'not voting', value: 3 },
    ]
    expect(tallyOf(file({ counts }))).toEqual({ for: 1, against: 2, notVoting: 3 })
  })

  it('says which options it does not know, and which come twice', () => {
    const counts = [null, '', 'absent', 'present'].map((option) => ({ option, value: 1 }))
    expect(problemsOf(file({ counts: [...counts, { option: 'yes', value: 1 }, { option: 'aye', value: 2 }] }))).toEqual(
      [
        'vote_events[0].counts[0].option: requires "yes", "no", "abstain" or "not voting", got null',
        'vote_events[0].counts[1].option: requires "yes", "no", "abstain" or "not voting", got ""',
        'vote_events[0].counts[2].option: requires "yes", "no", "abstain" or "not voting", got "absent"',
        'vote_events[0].counts[3].option: requires "yes", "no", "abstain" or "not voting", got "present"',
        'vote_events[0].counts[5]: requires one count for "aye", got a second',
      ],
    )
  })

  it('takes groups by id, by name or embedded, and never for the whole body', () => {
    const groups = [{ group_id: 'lab' }, { group: { name: 'Liberal Democrats' } }, { group: 'SNP' }, { group_id: null }]
    const counts = groups.map((group, i) => ({ option: 'yes', value: i, ...group }))
    const organizations = [
      { id: 'commons', name: 'House of Commons', classification: 'legislature' },
      { id: 'lab', name: 'Labour', classification: 'Political party' },
    ]
    const { archive, problems } = readPopolo(file({ counts }, { organizations }))
    expect(problems).toEqual([])
    expect(archive!.factions.map(({ id, name }) => [id, name.en])).toEqual([
      ['lab', 'Labour'],
      ['liberal-democrats', 'Liberal Democrats'],
      ['snp', 'SNP'],
    ])
    const tally = tallyOf(file({ counts }, { organizations }))
    expect(tally.for).toBe(3)
    expect(tally.byFaction?.map(({ faction, for: yes }) => [faction.id, yes])).toEqual([
      ['lab', 0],
      ['liberal-democrats', 1],
      ['snp', 2],
    ])

    const unknown = file({
      counts: [
        { option: 'yes', value: 1, group_id: 'comons' },
        { option: 'no', value: 1, group: {} },
      ],
    })
    expect(problemsOf(unknown)).toEqual([
      'vote_events[0].counts[0].group_id: unknown organization "comons"; did you mean "commons"?',
      'vote_events[0].counts[1].group.name: requires the name of an organization, got nothing',
    ])
    expect(tallyOf(unknown)).toEqual({ for: null, against: null })
  })

  it('counts voters where there are no counts', () => {
    const voters = ['yes', 'yes', 'no', 'absent'].map((option, i) => ({ voter_id: `mp-${i}`, option }))
    expect(tallyOf(file({ counts: [], votes: voters }))).toEqual({ for: 2, against: 1 })
    expect(problemsOf(file({ counts: [], votes: voters }))).toEqual([
      'vote_events[0].votes: no place in an archive for the voters, only for counts',
    ])
    const unclear = file({ counts: null, votes: [...voters, { voter_id: 'mp-4', option: null }] })
    expect(tallyOf(unclear)).toEqual({ for: [2, 3], against: [1, 2] })
    expect(problemsOf(unclear)).toContain(
      'vote_events[0].votes[4].option: requires "yes", "no", "abstain" or "not voting", got null',
    )
  })

  it('counts the voters of each group, by their weight', () => {
    const votes = [
      { option: 'yes', group: { name: 'Labour' }, weight: 40 },
      { option: 'no', party: { name: 'National' }, weight: 60 },
    ]
    const tally = tallyOf(file({ counts: [], votes }))
    expect(tally).toMatchObject({ for: 40, against: 60 })
    expect(tally.byFaction?.map(({ faction, for: yes, against }) => [faction.id, yes, against])).toEqual([
      ['labour', 40, 0],
      ['national', 0, 60],
    ])
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

  it('says whose ids are unknown or doubled', () => {
    expect(problemsOf(file({ motion_id: 'n' }))).toEqual([
      'motions[0].vote_events: requires a vote event, got nothing',
      'vote_events[0].motion_id: unknown motion "n"',
    ])
    const { organizations, motions, vote_events: events } = file()
    expect(problemsOf(file({}, { motions: [...motions, ...motions] }))).toEqual([
      'motions[1].id: requires an id of its own, got "m"',
    ])
    expect(problemsOf(file({}, { vote_events: [...events, ...events] }))).toEqual([
      'vote_events[1].id: requires an id of its own, got "v"',
    ])
    expect(problemsOf(file({}, { organizations: [...organizations, ...organizations] }))).toEqual([
      'organizations[1].id: requires an id of its own, got "commons"',
    ])
  })

  it('says what bodies lead back to themselves', () => {
    const organizations = [{ ...file().organizations[0], parent_id: 'commons' }]
    const { archive, problems } = readPopolo(file({}, { organizations }))
    expect(archive).toBeNull()
    expect(problems).toEqual([
      {
        path: 'organizations[0]',
        message: 'partOf: requires a body that is no part of itself, got "commons" → "commons"',
      },
    ])
  })

  it('reads a body of an unknown kind as an assembly, and says so', () => {
    const organizations = [{ id: 'commons', name: 'House of Commons', classification: 'council' }]
    const { archive, problems } = readPopolo(file({}, { organizations }))
    expect(archive?.soviets[0]?.kind).toBe('assembly')
    expect(problems.map(({ message }) => message)).toEqual([
      'requires the kind of a body such as "assembly", which it is read as, got "council"',
    ])
  })

  it('says once what it has no place for, and how often', () => {
    const { organizations } = file()
    const persons = [{ id: 'p', name: 'John Q. Public' }]
    const created = { created_at: '2013-01-15T08:00:00Z', updated_at: null }
    const more = file({ ...created }, { persons, organizations: [{ ...organizations[0], ...created, links: [] }] })
    expect(problemsOf(more)).toEqual([
      'organizations[0].created_at: no place in an archive for "created_at", here and in 1 more',
      'persons: no place in an archive for "persons"',
    ])
    expect(problemsOf(file({ group_results: [{ group: { name: 'Labour' }, result: 'yes' }] }))).toEqual([
      'vote_events[0].group_results[0]: no place in an archive for the result of a group without counts',
    ])
  })

  it('takes no foreign prototype', () => {
    const data: unknown = JSON.parse(
      JSON.stringify(file()).replace('"id":"v"', '"id":"v","__proto__":{"counts":[]},"constructor":1'),
    )
    expect(problemsOf(data)).toEqual([
      'vote_events[0].__proto__: forbidden key "__proto__"',
      'vote_events[0].constructor: forbidden key "constructor"',
    ])
    const counts = ['constructor', '__proto__'].map((name) => ({ option: 'yes', value: 1, group: { name } }))
    const { archive } = readPopolo(file({ counts }))
    expect(archive?.factions.map(({ id, name }) => [id, name.en])).toEqual([
      ['x-constructor', 'constructor'],
      ['proto', '__proto__'],
    ])
    expect(Object.prototype).not.toHaveProperty('counts')
  })

  it.each([null, undefined, 7, '{"motions":[]}', true])('takes no %j', (data) => {
    const { archive, problems } = readPopolo(data)
    expect(archive?.votes).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/^requires Popolo’s lists as parsed JSON, got /)
  })

  it('names what in a list is of no class', () => {
    expect(problemsOf([7, {}])).toEqual([
      '[0]: requires a motion, a vote event, an organization or an event, got 7',
      '[1]: requires a motion, a vote event, an organization or an event, got an object',
    ])
    expect(problemsOf({ motions: {}, vote_events: [null] })).toEqual([
      'motions: requires a list, got an object',
      'vote_events[0]: requires an object, got null',
    ])
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

/** Records without what is lost, as `popoloLosses` names it; what must be there is as it is read again. */
function without(records: object, paths: readonly string[]): unknown {
  const left = structuredClone(records) as Record<string, unknown>
  // From the end, so that places in a list stay what they are.
  for (const path of paths.toReversed()) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop()!
    const place = steps.reduce((at, step) => at[keyOf(at, step)] as Record<string, unknown>, left)
    if (Array.isArray(place)) place.splice(Number(last), 1)
    else if (last in READ_AS) place[last] = READ_AS[last as keyof typeof READ_AS]
    else Reflect.deleteProperty(place, keyOf(place, last))
    if (steps.at(-1)?.startsWith('by') && Object.keys(place).length === 0) {
      const above = steps.slice(0, -1).reduce((at, step) => at[keyOf(at, step)] as Record<string, unknown>, left)
      Reflect.deleteProperty(above, steps.at(-1)!)
    }
  }
  for (const faction of left.factions as object[]) Object.assign(faction, { colour: 'other', place: 50 })
  return left
}

const READ_AS = { for: null, against: null } as const

/** Groups stand in a list in the model, and under their ids in the records. */
function keyOf(at: object, step: string): string {
  return !Array.isArray(at) && /^\d+$/.test(step) ? Object.keys(at)[Number(step)]! : step
}

describe('readPopolo, of figures that could be taken for others', () => {
  const countsOf = (changes: object) => {
    const { archive, problems } = readPopolo(file(changes))
    return { reading: archive?.votes[0]?.readings[0], problems: problems.map(({ message }) => message) }
  }

  it('counts the whole body where a group’s id says nothing', () => {
    const counts = ['', ' ', null].map((group_id, i) => ({
      option: ['yes', 'no', 'abstain'][i],
      value: 5 + i,
      group_id,
    }))
    expect(countsOf({ counts })).toMatchObject({ reading: { for: 5, against: 6, abstain: 7 }, problems: [] })
  })

  it('takes no other motion within a vote event than the one that it names', () => {
    const { problems } = countsOf({ motion: { id: 'm', text: 'That the Bill be thrown out.' } })
    expect(problems).toEqual(['requires the motion that the file lists, got another'])
    expect(countsOf({ motion: { id: 'm' } }).problems).toEqual([])
  })

  it('takes no voter twice', () => {
    const votes = ['yes', 'yes', 'no'].map((option) => ({ voter_id: 'a', option }))
    const { reading, problems } = countsOf({ counts: [], votes: [...votes, { voter_id: 'b', option: 'no' }] })
    expect(reading).toMatchObject({ for: 1, against: 1 })
    expect(problems.filter((problem) => problem.includes('once'))).toEqual([
      'requires each voter once, got "a" again',
      'requires each voter once, got "a" again',
    ])
  })

  it('leaves open what a vote weighs whose weight is none', () => {
    const votes = [
      { voter_id: 'a', option: 'yes' },
      { voter_id: 'b', option: 'no', weight: 0.5 },
    ]
    expect(countsOf({ counts: [], votes }).reading).toMatchObject({ for: [1, null], against: null })
  })

  it('takes neither a second abstention nor absence for an alternative', () => {
    const counts = [
      { option: 'Trotsky', value: 5 },
      { option: 'abstain', value: 1 },
      { option: 'abstention', value: 2 },
      { option: 'absent', value: 400 },
    ]
    const motions = [{ id: 'm', organization_id: 'commons', text: 'Who shall chair?', classification: 'election' }]
    const { archive, problems } = readPopolo(file({ counts }, { motions }))
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'vote_events[0].counts[2]: requires one count for "abstention", got a second',
      'vote_events[0].counts[3].option: requires an alternative, or to abstain, got "absent"',
    ])
    expect(archive?.votes[0]?.readings[0]).toMatchObject({ options: [{ votes: 5 }], abstain: 1 })
  })
})

describe('readPopolo(writePopolo(archive))', () => {
  it('is the archive, without what popoloLosses lists', () => {
    fc.assert(
      fc.property(anyArchive, (records) => {
        const archive = frozen(parseArchive(records))
        const { archive: again, problems } = readPopolo(frozen(json(writePopolo(archive))))
        expect(problems).toEqual([])
        const losses = popoloLosses(archive).map(({ path }) => path)
        const lost = losses.filter((path) => !/^factions\[\d\]\.(colour|place)$/.test(path))
        expect(again).toEqual(parseArchive(without(records, lost)))
      }),
      { numRuns: 300 },
    )
  })

  it('is written again as it was', () => {
    fc.assert(
      fc.property(anyArchive, (records) => {
        const written = json(writePopolo(parseArchive(records)))
        expect(json(writePopolo(readPopolo(written).archive!))).toEqual(written)
      }),
    )
  })
})
