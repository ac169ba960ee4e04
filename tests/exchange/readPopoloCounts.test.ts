import { describe, expect, it } from 'vitest'
import { readPopolo } from '../../src/exchange/readPopolo.js'
import { file, problemsOf, tallyOf } from './popoloFile.js'

describe('readPopolo(data)', () => {
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
})

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
