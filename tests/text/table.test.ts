import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { motionById, simpleMajority, table, type Tally } from '../../src/index.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const bureau = archive.compositions.find(({ id }) => id === 'petrograd-soviet-workers-section-1917-09-bureau')!

describe('table(subject, options)', () => {
  it('has one column a reading, counts first', () => {
    expect(table(presidium)).toEqual({
      caption:
        'Shall the Presidium’s resignation be refused? Petrograd Soviet, 9 (22) September 1917, by leaving the room',
      header: ['Votes, share of all cast', 'Antonov-Ovseyenko', 'Trotsky, retold'],
      rows: [
        ['for the Presidium', '414 (41.3%)', '414 (41.4%)'],
        ['against', '519 (51.8%)', '519 (51.9%)'],
        ['abstained', '69 (6.9%)', '67 (6.7%)'],
        ['for and against', '933', '933'],
        ['needed', '467', '467'],
        ['result', 'rejected', 'rejected'],
      ],
    })
  })

  it('writes Russian', () => {
    const { header, rows } = table(presidium, { locale: 'ru' })
    expect(header).toEqual(['Голоса, доля от поданных', 'Антонов-Овсеенко', 'Троцкий в пересказе'])
    expect(rows[0]).toEqual(['за Президиум', '414 (41,3\u00a0%)', '414 (41,4\u00a0%)'])
  })

  it('leaves out what no reading tells, and no share where one is missing', () => {
    expect(table({ for: 279, against: 115 }).rows.map(([name, count]) => [name, count])).toEqual([
      ['for', '279'],
      ['against', '115'],
      ['for and against', '394'],
      ['needed', '198'],
      ['result', 'carried'],
    ])
  })

  it('has all rows as long as its header', () => {
    for (const subject of [...archive.compositions, presidium]) {
      const { header, rows } = table(subject)
      for (const row of rows) expect(row).toHaveLength(header.length)
    }
  })

  it('has rows for a margin and a quorum', () => {
    const [first, second] = presidium.readings
    const told = { ...second!, for: null, against: null, margin: { of: 'against', by: 100 }, about: true } as const
    expect(table({ ...presidium, readings: [first!, told] }).rows).toContainEqual([
      'lead',
      'not known',
      'about 100 against',
    ])
    const rule = { ...simpleMajority, quorum: { of: 'cast', least: 500 } } as const
    expect(table({ for: 200, against: 90, abstain: 10 }, { rule }).rows.slice(-2)).toEqual([
      ['quorum', '500'],
      ['result', 'no quorum'],
    ])
  })

  it('says that numbers of a composition are not known', () => {
    expect(table(bureau).rows).toEqual([
      ['Bolsheviks', 'not known'],
      ['total', 'not known'],
    ])
  })

  it('has the one column that is asked for', () => {
    const { caption, header, rows } = table(presidium, { reading: 1 })
    expect(header).toEqual(['Votes, share of all cast', 'Trotsky, retold'])
    expect(rows[2]).toEqual(['abstained', '67 (6.7%)'])
    expect(caption).not.toContain('\u00a0')
  })

  it('names who is called with what is none', () => {
    expect(() => table(null as unknown as Tally)).toThrow(
      new TypeError('table requires a vote, a tally or the make-up of a body, got null'),
    )
  })

  it('refuses what is not there', () => {
    expect(() => table(presidium, { reading: 2 })).toThrow(
      new RangeError('table requires a reading from 0 to 1, got 2'),
    )
    expect(() => table({ ...presidium, readings: [] })).toThrow(
      new RangeError('table requires at least one reading, got none'),
    )
    // Only what is no `Locale` can be refused.
    expect(() => table(presidium, { locale: 'de' as 'en' })).toThrow(
      new RangeError('table requires one of en, ru, got "de"'),
    )
  })

  it('writes ranges as what they say', () => {
    const [inFavour, against, abstain] = table({ for: [5, 5], against: [0, null], abstain: [1, 3] }).rows
    expect([inFavour, against, abstain]).toEqual([
      ['for', '5'],
      ['against', 'not known'],
      ['abstained', '1–3'],
    ])
  })
})
