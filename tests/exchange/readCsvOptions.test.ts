import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { readCsv, type ReadCsvOptions } from '../../src/exchange/index.js'
import { frozen } from '../model/frozen.js'
import { HEADER, problemsOf, ROW, votesOf } from './presidiumTable.js'

describe('readCsv(text, options)', () => {
  it('takes fields of columns, and cells for the whole table', () => {
    const options = frozen({
      columns: { 'Голоса «+»': 'for', 'Голоса «−»': 'against', '№': null },
      values: { soviet: 'Petrograd Soviet', source: 'Protocols', day: '9 September 1917' },
    } as const)
    const [own] = votesOf('№,question,Голоса «+»,Голоса «−»\n1,Presidium,414,519', options)
    expect(own).toMatchObject({
      session: { id: 'petrograd-soviet-1917-09-09' },
      readings: [{ source: { id: 'protocols' }, for: 414, against: 519 }],
    })
  })

  it('finds bodies and sources of a known archive by id or by name', () => {
    const known = frozen(structuredClone(archive))
    const own = votesOf(`${HEADER},source\n${ROW},mieville\nпетроградский совет,1917-09-09,Presidium,414,520,Мьевиль`, {
      known,
    })
    expect(own).toHaveLength(1)
    expect(own[0]?.session).toEqual(archive.sessions.find(({ id }) => id === 'petrograd-soviet-1917-09-09'))
    expect(own[0]?.readings.map(({ source }) => source.title)).toEqual([
      'October: The Story of the Russian Revolution',
      'October: The Story of the Russian Revolution',
    ])
  })

  it('requires a field that there is, and a column that there is', () => {
    const columns = JSON.parse('{ "x": "agianst" }') as ReadCsvOptions['columns'] & object
    expect(() => readCsv('', { columns })).toThrow(
      new RangeError('readCsv requires a known field, got "agianst"; did you mean "against"?'),
    )
    expect(() => readCsv('', { values: JSON.parse('{ "__proto__": "x" }') as object })).toThrow(
      new RangeError('readCsv requires a known field, got "__proto__"'),
    )
    expect(problemsOf(`${HEADER}\n${ROW}`, { columns: { agianst: 'against' } })).toEqual([
      'row 1: requires the column "agianst" of the mapping, got none; did you mean "against"?',
    ])
  })

  it('requires a text of at most 25,000,000 characters', () => {
    expect(() => readCsv('x'.repeat(25_000_001))).toThrow(
      new RangeError('readCsv requires at most 25000000 characters, got 25000001'),
    )
    // @ts-expect-error a caller without types
    expect(() => readCsv(null)).toThrow(new TypeError('readCsv requires the text of a table, got null'))
  })
})

describe('readCsv, of one fault', () => {
  it('requires options of their kind', () => {
    const read = (options: unknown) => () => readCsv(`${HEADER}\n${ROW}`, options as ReadCsvOptions)
    expect(read({ values: { against: 5 } })).toThrow(new TypeError('readCsv requires a text, got 5 at values.against'))
    expect(read({ known: {} })).toThrow(new TypeError('readCsv requires an archive, got an object at known'))
    expect(read({ columns: null })).toThrow(new TypeError('readCsv requires an object, got null at columns'))
    expect(read(null)).toThrow(new TypeError('readCsv requires an object, got null at options'))
  })
})
