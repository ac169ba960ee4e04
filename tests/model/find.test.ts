import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import {
  findCompositions,
  findEvents,
  findSessions,
  findVotes,
  newStyle,
  type Query,
  type VoteQuery,
} from '../../src/index.js'
import { frozen } from './frozen.js'

frozen(archive)

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
const FINDERS = { findVotes, findSessions, findCompositions, findEvents }
const soviets = archive.soviets.map(({ id }) => id)
const day = fc
  .date({ min: new Date('1917-03-01'), max: new Date('1918-08-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('findVotes(archive, query)', () => {
  it('gives every vote where nothing is asked, by day', () => {
    const all = findVotes(archive)
    expect(new Set(all)).toEqual(new Set(archive.votes))
    expect(all.map(({ session }) => session.day)).toEqual(all.map(({ session }) => session.day).sort())
  })

  it('asks for a body, days, a camp and a method', () => {
    expect(ids(findVotes(archive, { camp: 'coalition', soviet: 'petrograd-soviet', from: '1917-08' }))).toEqual([
      'petrograd-soviet-1917-08-31-power',
      'petrograd-soviet-1917-09-09-presidium',
    ])
    expect(ids(findVotes(archive, { soviet: 'petrograd-soviet', method: 'leaving-the-room' }))).toEqual([
      'petrograd-soviet-1917-09-09-presidium',
    ])
    expect(ids(findVotes(archive, { soviet: 'petrograd-soviet', to: '1917-03', camp: 'coalition' }))).toEqual([
      'petrograd-soviet-1917-03-02-government',
    ])
  })

  it('reckons days in either calendar', () => {
    const old = findVotes(archive, { from: '1917-09-09', to: '1917-09-19' })
    expect(findVotes(archive, { from: '1917-09-22', to: '1917-10-02', calendar: 'gregorian' })).toEqual(old)
    expect(ids(old)).toContain('petrograd-soviet-1917-09-09-presidium')
  })

  it('puts the sittings of a day in their order', () => {
    const found = findVotes(archive, { soviet: 'bolshevik-central-committee', from: '1918-02-05', to: '1918-02-05' })
    expect([...new Set(found.map(({ session }) => session.label?.en))]).toEqual(['morning', 'evening'])
  })

  it('finds a record whose month alone is known, if any day of it would be', () => {
    const liberty = 'petrograd-soviet-1917-04-liberty-loan'
    const day = (from: string, to: string) => ids(findSessions(archive, { soviet: 'petrograd-soviet', from, to }))
    expect(day('1917-04-30', '1917-05-02')).toContain(liberty)
    expect(day('1917-04', '1917-04')).toContain(liberty)
    expect(day('1917-05-01', '1917-05-02')).not.toContain(liberty)
    expect(day('1917-03', '1917-03-31')).not.toContain(liberty)
  })
})

describe('section', () => {
  const of = (query: Query) => new Set(findSessions(archive, query).map(({ soviet }) => soviet.id))

  it('is left out of the whole, alone, or with it and all others', () => {
    expect([...of({ soviet: 'petrograd-soviet' })]).toEqual(['petrograd-soviet'])
    const section = 'petrograd-soviet-workers-section'
    expect([...of({ soviet: 'petrograd-soviet', section })]).toEqual([section])
    expect([...of({ section })]).toEqual([section])
    expect(of({ soviet: 'petrograd-soviet', section: 'all' })).toEqual(
      new Set([
        'petrograd-soviet',
        'petrograd-soviet-workers-section',
        'petrograd-soviet-soldiers-section',
        'petrograd-soviet-executive',
        'petrograd-soviet-presidium',
      ]),
    )
    expect([...of({ soviet: 'baku-soviet', section })]).toEqual([])
  })
})

describe('findEvents(archive, query)', () => {
  it('finds an event that lasted on each of its days', () => {
    const [march] = archive.events
    const lasting = { ...archive, events: [{ ...march!, id: 'long', day: '1917-08-27', until: '1917-08-31' }] }
    expect(ids(findEvents(lasting, { from: '1917-08-30', to: '1917-08-30' }))).toEqual(['long'])
    expect(ids(findEvents(lasting, { from: '1917-09-01' }))).toEqual([])
    expect(ids(findEvents(lasting, { to: '1917-08-26' }))).toEqual([])
  })
})

describe('every query', () => {
  it.each(Object.entries(FINDERS))('%s requires what there is', (name, find) => {
    const asked = (query: object) => () => find(archive, query as Query)
    expect(asked({ soviet: 'petrograd-sovjet' })).toThrow(
      new RangeError(`${name} requires a known body, got "petrograd-sovjet"; did you mean "petrograd-soviet"?`),
    )
    expect(asked({ section: 'none' })).toThrow(new RangeError(`${name} requires a known section, got "none"`))
    expect(asked({ soviets: 'x' })).toThrow(
      new RangeError(`${name} requires a known key, got "soviets"; did you mean "soviet"?`),
    )
    expect(asked({ calendar: 'new' })).toThrow(new RangeError(`${name} requires a known calendar, got "new"`))
    expect(asked({ from: '1917-02-30' })).toThrow(
      `${name} requires an Old Style day such as 1917-09-09, got "1917-02-30"; 1917-02 has 28 days Old Style`,
    )
    expect(asked({ to: 1917 })).toThrow(TypeError)
    expect(asked({ from: '1917-10', to: '1917-09-30' })).toThrow(
      new RangeError(`${name} requires days in their order, got "1917-10" to "1917-09-30"`),
    )
  })

  it('knows a camp and a method of votes alone', () => {
    expect(() => findVotes(archive, { camp: 'coalitoin' })).toThrow(
      new RangeError('findVotes requires a known id, got "coalitoin"; did you mean "coalition"?'),
    )
    expect(() => findEvents(archive, { camp: 'coalition' } as VoteQuery)).toThrow(
      'findEvents requires a known key, got "camp"',
    )
  })

  it('law: what is found before a day and from it on is all, in order and once', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(undefined, ...soviets), (border, soviet) => {
        const query = { ...(soviet && { soviet, section: 'all' as const }) }
        for (const find of Object.values(FINDERS)) {
          const all = find(archive, query)
          const days = all.map((record) => ('session' in record ? record.session.day : record.day))
          expect(days).toEqual([...days].sort())
          const until = ids(find(archive, { ...query, to: border }))
          const since = ids(find(archive, { ...query, from: border }))
          expect(new Set([...until, ...since])).toEqual(new Set(ids(all)))
          expect(find(archive, { ...query, from: newStyle(border), calendar: 'gregorian' })).toEqual(
            find(archive, { ...query, from: border }),
          )
        }
      }),
      { numRuns: 40 },
    )
  })
})
