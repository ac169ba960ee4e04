import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { readCsv, readPopolo, recordsOf, validate, writeCsv, writePopolo } from '../../src/exchange/index.js'
import { parseArchive } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { soundArchive } from '../model/soundArchive.js'
import { archives } from './archives.js'

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const table = writeCsv(shipped)['votes.csv']

describe('validate(data, options)', () => {
  it('reads the buffer of a browser’s file', () => {
    const { buffer } = new TextEncoder().encode(table)
    expect(validate(buffer, { known: shipped }).format).toBe('csv')
    expect(validate(buffer, { known: shipped }).archive).toEqual(readCsv(table, { known: shipped }).archive)
  })

  it('takes UTF-16 without its mark for no text', () => {
    const bytes = new Uint8Array(Buffer.from('soviet,day', 'utf16le'))
    expect(validate(bytes).problems).toEqual([
      { path: '', message: 'requires text in UTF-8, or in UTF-16 with a byte order mark, got other bytes' },
    ])
  })

  it.each([
    ['.xlsx or .ods', 'PK\u0003\u0004'],
    ['.xls', '\u00d0\u00cf\u0011\u00e0'],
  ])('tells what to do with a workbook: %s', (_, mark) => {
    const file = Uint8Array.from(`${mark}\u0000`, (letter) => letter.charCodeAt(0))
    const message =
      'requires text in UTF-8, or in UTF-16 with a byte order mark, got a workbook: save its sheet as CSV UTF-8'
    expect(validate(file)).toEqual({ format: 'csv', archive: null, problems: [{ path: '', message }] })
  })

  it('takes a footnote mark before a header for no JSON', () => {
    expect(validate('[1] Дата;Совет;Вопрос;За;Против\n9.09.1917;Совет;Мир;1;2').format).toBe('csv')
    expect(validate('[{"text": "Peace?"}]').format).toBe('popolo')
  })

  it('takes records with a list of Popolo beside them for records', () => {
    const { format, archive } = validate({ ...(json(recordsOf(shipped)) as object), motions: [] })
    expect(format).toBe('records')
    expect(archive?.votes).toHaveLength(shipped.votes.length)
  })

  it('reads each format of the archive as its own reader does', () => {
    const records = recordsOf(shipped)
    expect(validate(frozen(json(records)))).toEqual({ format: 'records', archive: shipped, problems: [] })
    expect(validate(`\uFEFF${JSON.stringify(records)}`)).toEqual({ format: 'records', archive: shipped, problems: [] })
    const popolo = frozen(json(writePopolo(shipped)))
    expect(validate(popolo)).toEqual({ format: 'popolo', ...readPopolo(popolo) })
    expect(validate(JSON.stringify(popolo, null, 2))).toEqual({ format: 'popolo', ...readPopolo(popolo) })
    expect(validate(table, { known: shipped })).toEqual({ format: 'csv', ...readCsv(table, { known: shipped }) })
  })

  it('reads bytes in UTF-8 and in marked UTF-16, and no others', () => {
    const read = readCsv(table, { known: shipped })
    const utf16 = (littleEndian: boolean) => {
      const view = new DataView(new ArrayBuffer(2 * table.length + 2))
      for (const [i, unit] of [0xfeff, ...table.split('').map((letter) => letter.charCodeAt(0))].entries()) {
        view.setUint16(2 * i, unit, littleEndian)
      }
      return new Uint8Array(view.buffer)
    }
    const utf8 = new TextEncoder().encode(table)
    for (const bytes of [utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), utf16(true), utf16(false)]) {
      expect(validate(bytes, { known: shipped })).toEqual({ format: 'csv', ...read })
    }
    // «За» as Windows-1251 has it.
    expect(validate(new Uint8Array([0xc7, 0xe0, 0x3b]))).toEqual({
      format: 'csv',
      archive: null,
      problems: [{ path: '', message: 'requires text in UTF-8, or in UTF-16 with a byte order mark, got other bytes' }],
    })
  })

  it('knows Popolo by what only Popolo has, and takes the format that it is told', () => {
    for (const data of [[], { motions: [] }, { vote_events: [] }, { organizations: [] }, { counts: [] }]) {
      expect(validate(data).format).toBe('popolo')
      expect(validate(JSON.stringify(data)).format).toBe('popolo')
    }
    for (const data of [{}, { votes: [] }, { events: [] }, null, 5, undefined]) {
      expect(validate(data).format).toBe('records')
    }
    expect(validate('').format).toBe('csv')
    expect(validate([], { format: 'records' })).toMatchObject({ format: 'records', archive: null })
    expect(validate({ events: [] }, { format: 'popolo' })).toEqual({
      format: 'popolo',
      ...readPopolo({ events: [] }),
    })
    expect(validate('[1];За;Против', { format: 'csv' }).format).toBe('csv')
    expect(validate({ For: 1 }, { format: 'csv' }).problems).toEqual([
      { path: '', message: 'requires the text of a table, got an object' },
    ])
  })

  it('says where a text stops being JSON', () => {
    const problemsOf = (text: string) => validate(text).problems
    expect(problemsOf('{\n  "votes": [1 2]\n}')).toEqual([
      { path: 'line 2, column 15', message: 'requires JSON, got "2]\\n}"' },
    ])
    expect(problemsOf('{"votes": [')).toEqual([
      { path: 'line 1, column 12', message: 'requires JSON, got the end of the text' },
    ])
    // V8 shows what is around, and gives no place.
    expect(problemsOf('[1, x]')).toEqual([{ path: '', message: 'requires JSON, got "[1, x]"' }])
  })

  it('keeps what is sound, and says what is left out with it', () => {
    const records = soundArchive()
    const [first] = records.sources
    const { archive, problems } = validate(
      frozen({ ...records, sources: [{ ...first, year: 'soon' }, ...records.sources.slice(1)] }),
    )
    const sound = parseArchive(soundArchive())
    expect(archive?.sources.map(({ id }) => id)).toEqual(sound.sources.slice(1).map(({ id }) => id))
    expect(problems[0]).toEqual({
      path: 'sources[0].year',
      message: 'requires a year in whole numbers or null, got "soon"',
    })
    expect(problems).toContainEqual({
      path: 'votes[0].readings[0].source',
      message: 'unknown source "antonov-ovseyenko", which is left out',
    })
    // Each record is there, or has its problem.
    for (const list of ['sources', 'soviets', 'sessions', 'votes', 'compositions', 'events'] as const) {
      for (const [place, { id }] of sound[list].entries()) {
        const isKept = archive![list].some((record) => record.id === id)
        expect(problems.some(({ path }) => path.startsWith(`${list}[${place}]`))).toBe(!isKept)
      }
    }
  })

  it('reads an input of lists that are missing as far as it goes', () => {
    const { archive, problems } = validate({
      soviets: recordsOf(shipped)
        .soviets.filter(({ partOf }) => !partOf)
        .slice(0, 1),
    })
    expect(archive?.soviets).toHaveLength(1)
    expect(problems.map(({ path }) => path)).toEqual([
      'sources',
      'camps',
      'factions',
      'sessions',
      'votes',
      'compositions',
      'events',
    ])
  })

  it('takes no foreign prototype', () => {
    const { archive, problems } = validate('{"__proto__": {"polluted": true}, "constructor": 1, "votes": "none"}')
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'votes']))
    expect(Object.getPrototypeOf(archive)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('refuses too much before it reads any of it', () => {
    const message = 'validate requires at most 25000000 characters or bytes, got 200000000'
    expect(() => validate('x'.repeat(200_000_000))).toThrow(new RangeError(message))
    expect(() => validate(new Uint8Array(200_000_000))).toThrow(new RangeError(message))
  })

  it('refuses a format that there is not', () => {
    // Only what is no `Format` can be refused.
    expect(() => validate({}, { format: 'xml' as 'csv' })).toThrow(
      new RangeError('validate requires one of records, csv, popolo, got "xml"'),
    )
  })

  it('law: what parseArchive takes comes back as it was written', () => {
    fc.assert(
      fc.property(archives, (records) => {
        const archive = parseArchive(records)
        expect(validate(JSON.stringify(recordsOf(archive)))).toEqual({ format: 'records', archive, problems: [] })
      }),
    )
  })

  it('law: never throws, and gives only what is sound', () => {
    const spoilt = fc.record({ records: archives, value: fc.jsonValue(), step: fc.nat(60) }).map(spoil)
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.jsonValue(), fc.string()), (data) => {
        const { archive, problems } = validate(frozen(data))
        if (archive) expect(parseArchive(recordsOf(archive))).toEqual(archive)
        else expect(problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

/** Records with another value in one place. */
function spoil({ records, value, step }: { records: unknown; value: unknown; step: number }): unknown {
  const copy = json(records)
  let place = copy as Record<string, unknown>
  for (let i = step; ; i = Math.floor(i / 2)) {
    const keys = Object.keys(place)
    const key = keys[i % Math.max(1, keys.length)]
    if (key === undefined) return copy
    const next = place[key]
    if (i < 2 || typeof next !== 'object' || next === null) {
      place[key] = value
      return copy
    }
    place = next as Record<string, unknown>
  }
}
