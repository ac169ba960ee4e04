import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Archive, type Count, type Event, voteById } from '../../src/index.js'
import { adoptions } from '../../src/measure/adoptions.js'
import { frozen } from '../model/frozen.js'

const POWER = 'petrograd-soviet-1917-08-31-power'
const power = voteById(archive, POWER)
const [source] = archive.sources
const soviet = (id: string) => archive.soviets.find((own) => own.id === id)!

function adopts(day: string, more: Partial<Event> = {}, ...counts: readonly Count[]): Event {
  const readings = (counts.length > 0 ? counts : [null]).map((count) => ({ source: source!, locator: 'p. 1', count }))
  return { id: `adopted-${day}`, day, title: { en: 'T' }, text: { en: 'T.' }, adopts: power, readings, ...more }
}

const of = (...events: readonly Event[]) => adoptions(frozen<Archive>({ ...structuredClone(archive), events }), POWER)

describe('adoptions(archive, resolution)', () => {
  // Antonov-Ovseyenko, paragraph 9, has 6 September; notes to Lenin's Works (Russian), 5th ed., vol. 34, p. 486, note 78,
  // and two others 5 (18) September. The same note has the vote, 355.
  it('knows that Moscow followed Petrograd, and that its day is disputed', () => {
    const [moscow, ...more] = adoptions(archive, POWER)
    expect(more).toEqual([])
    expect(moscow).toMatchObject({
      day: '1917-09-05',
      days: ['1917-09-05', '1917-09-06'],
      event: { id: 'moscow-soviets-adopt-petrograd-resolution', soviet: { id: 'moscow-soviets-joint' } },
      votes: [{ id: 'moscow-soviets-1917-09-05-power' }],
      bodies: 1,
      cumulated: 1,
    })
  })

  it('adds up, by day', () => {
    const kiev = adopts('1917-09-10', { soviet: soviet('kiev-soviet-workers') })
    const many = adopts('1917-09-02', {}, 126)
    expect(
      of(kiev, many, adopts('1917-09', { soviet: soviet('tula-soviet') })).map((own) => [
        own.day,
        own.bodies,
        own.cumulated,
      ]),
    ).toEqual([
      ['1917-09', 1, 1],
      ['1917-09-02', 126, 127],
      ['1917-09-10', 1, 128],
    ])
  })

  it('counts between bounds where its sources do, or none does', () => {
    const events = [
      adopts('1917-09-01', {}, 126, [120, 130], null),
      adopts('1917-09-02'),
      adopts('1917-09-03', {}, [200, null]),
    ]
    expect(of(...events).map((own) => [own.bodies, own.cumulated])).toEqual([
      [
        [120, 130],
        [120, 130],
      ],
      [
        [1, null],
        [121, null],
      ],
      [
        [200, null],
        [321, null],
      ],
    ])
  })

  it('counts a body once', () => {
    const tula = { soviet: soviet('tula-soviet') }
    expect(of(adopts('1917-09-01', tula), adopts('1917-09-08', tula)).map((own) => own.cumulated)).toEqual([1, 1])
  })

  it('counts those again whom nobody can tell from others', () => {
    const many = { soviet: soviet('tula-soviet') }
    const unnamed = [adopts('1917-09-01', {}, 1), adopts('1917-09-02', {}, 1)]
    const events = [
      ...unnamed,
      adopts('1917-09-03', many, 3),
      adopts('1917-09-04', many, 3),
      adopts('1917-09-05', many),
    ]
    expect(of(...events).map((own) => own.cumulated)).toEqual([1, 2, 5, 8, 9])
  })

  it('has each day that a source gives, in order', () => {
    const told = { source: source!, locator: 'p. 1', count: null }
    const readings = [told, { ...told, day: '1917-09-07' }, { ...told, day: '1917-09-03' }]
    expect(of(adopts('1917-09-05', { readings }))[0]!.days).toEqual(['1917-09-03', '1917-09-05', '1917-09-07'])
  })

  it('has only those votes that the body itself took', () => {
    const links = ['moscow-soviets-1917-09-05-power', POWER]
    const votesOf = (...ids: readonly string[]) =>
      of(...ids.map((id) => adopts('1917-09-05', { soviet: soviet(id), links }))).map(({ votes }) =>
        votes.map(({ id }) => id),
      )
    expect(votesOf('moscow-soviets-joint', 'petrograd-soviet', 'tula-soviet')).toEqual([
      ['moscow-soviets-1917-09-05-power'],
      [],
      [],
    ])
    expect(of(adopts('1917-09-05', { links }))[0]!.votes).toEqual([])
  })

  it('requires an archive with votes and events', () => {
    const refused = new TypeError('adoptions requires an archive, got an object')
    expect(() => adoptions({ ...archive, votes: undefined } as unknown as Archive, POWER)).toThrow(refused)
    expect(() => adoptions({ ...archive, events: undefined } as unknown as Archive, POWER)).toThrow(refused)
  })

  it('is empty where nobody is known to have followed', () => {
    expect(adoptions(archive, 'vtsik-1917-11-04-press-larin')).toEqual([])
  })

  it('refuses a resolution that is not there', () => {
    expect(() => adoptions(archive, 'petrograd-soviet-1917-08-31-powr')).toThrow(
      new RangeError(
        'adoptions requires a known id, got "petrograd-soviet-1917-08-31-powr"; did you mean "petrograd-soviet-1917-08-31-power"?',
      ),
    )
  })
})
