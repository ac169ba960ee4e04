import { describe, expect, it } from 'vitest'
import { readPopolo } from '../../src/exchange/readPopolo.js'
import { file, problemsOf } from './popoloFile.js'

describe('readPopolo(data)', () => {
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
})
