import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import {
  bibtexOf,
  type CsvFiles,
  cite,
  cslOf,
  popoloLosses,
  readCsv,
  readPopolo,
  recordsOf,
  slugOf,
  validate,
  writeCsv,
  writePopolo,
} from '../../src/exchange/index.js'
import { type Archive, parseArchive } from '../../src/index.js'
import { answered } from './answered.js'
import { archives } from './arbitraries.js'
import { fuzz } from './fuzz.js'
import { NASTY_TEXTS, nasty } from './nasty.js'
import { placesOf, replaced } from './places.js'

const OWN_TABLE = `Дата;Совет;Вопрос;За;Против;Воздерж.;Источник;Страница
9.09.1917;Петроградский Совет;Об отставке Президиума;414;519[1];67–69;Правда;с. 5
22 сентября 1917 (н. ст.);Петроградский Совет;О земле;1 002;много;–;Правда;с. 6
Итого;;;1416;519;;;`

const TABLES = [OWN_TABLE, writeCsv(shipped)['votes.csv'].split('\r\n').slice(0, 6).join('\r\n')]
const few = parseArchive(
  recordsOf(
    shipped,
    shipped.votes.slice(0, 3).map(({ id }) => id),
  ),
)
const popolo: unknown = JSON.parse(JSON.stringify(writePopolo(few)))
const popoloPlaces = placesOf(popolo)

const pieces = fc.oneof(
  fc.constantFrom(...Object.values(NASTY_TEXTS), ...[';', ',', '\t', '\n', '\r', '"', '""', '\ufeff', '\0', '-', '–']),
  fc.constantFrom('1e9', '-1', '1.5', '99999999999999999999', '[1', '9.09.1917', '31 февраля', '0', 'за', 'for'),
  fc.string(),
)
/** A text with pieces put in the place of some of its own. */
const cut = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), pieces), { minLength: 1, maxLength: 6 })
    .map((cuts) => cuts.reduce((all, [at, length, piece]) => all.slice(0, at) + piece + all.slice(at + length), text))
const tables = fc.oneof(
  ...TABLES.map(cut),
  fc.string({ maxLength: 200 }),
  fc.array(pieces).map((all) => all.join('')),
)

describe('readCsv(text, options)', () => {
  const columns = fc.dictionary(pieces, fc.constantFrom('for', 'against', 'day', null), { maxKeys: 2 })
  const values = fc.dictionary(fc.constantFrom('soviet', 'source', 'day', 'question'), pieces, { maxKeys: 2 })
  const options = fc.record({ columns, values, known: fc.constant(shipped) }, { requiredKeys: [] })
  fuzz('reads any text, and gives only what is sound', 1_200, fc.tuple(tables, options), async ([text, asked]) => {
    const read = await answered(() => readCsv(text, asked as Parameters<typeof readCsv>[1]))
    if (read) expect(parseArchive(recordsOf(read.archive))).toEqual(read.archive)
  })

  fuzz('reads again what writeCsv wrote', 200, archives, (own) => {
    const read = readCsv(writeCsv(own)['votes.csv'], { known: own })
    expect(read.archive.votes.length + read.problems.length).toBeGreaterThanOrEqual(
      own.votes.filter(({ kind }) => kind === 'motion').length,
    )
  })
})

describe('readPopolo(data, options)', () => {
  const changes = fc.array(fc.tuple(fc.nat(popoloPlaces.length - 1), nasty), { minLength: 1, maxLength: 3 })
  const spoilt = changes.map((list) =>
    list.reduce((all, [i, by]) => {
      const place = popoloPlaces[i]!
      return placesOf(all).some((own) => String(own) === String(place)) ? replaced(all, place, by) : all
    }, popolo),
  )
  fuzz('reads any value, and gives only what is sound', 800, fc.oneof(spoilt, fc.jsonValue(), nasty), async (data) => {
    const read = await answered(() => readPopolo(data))
    if (read?.archive) expect(parseArchive(recordsOf(read.archive))).toEqual(read.archive)
    else expect(read?.problems.length).not.toBe(0)
  })

  fuzz('reads what writePopolo wrote', 150, archives, async (own) => {
    const { archive, problems } = readPopolo(JSON.parse(JSON.stringify(writePopolo(own))))
    expect(archive ?? problems.length).not.toBe(0)
    await answered(() => popoloLosses(own))
  })
})

describe('validate(data, options)', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  const data = fc.oneof(
    tables,
    bytes,
    bytes.map((own) => own.buffer),
    tables.map((text) => Buffer.from(text, 'utf16le')),
    nasty,
  )
  const options = fc.record({ format: fc.constantFrom('records', 'csv', 'popolo') }, { requiredKeys: [] })
  fuzz('takes any data', 800, fc.tuple(data, options), async ([own, asked]) => {
    const read = await answered(() => validate(own, asked as Parameters<typeof validate>[1]))
    if (read && !read.archive) expect(read.problems.length).toBeGreaterThan(0)
  })
})

describe('cite, cslOf, bibtexOf and slugOf', () => {
  const texts = fc.oneof(pieces, fc.string({ unit: 'binary' }))
  const sources = fc.tuple(fc.constantFrom(...shipped.sources), texts, texts).map(([own, author, title]) => ({
    ...own,
    ...{ author, title, note: title, short: { en: title } },
  }))
  fuzz('write any text', 800, fc.tuple(sources, texts), async ([source, locator]) => {
    for (const locale of ['en', 'ru'] as const) {
      await answered(() => cite({ readings: [{ source, locator }] }, { locale }))
    }
    expect(JSON.parse(JSON.stringify(cslOf([source])))).toHaveLength(1)
    const entry = bibtexOf([source])
    // What stands behind a backslash is an order’s name: no brace ends more than it began.
    const marks = entry.match(/[{}]/g) ?? []
    const depths = marks.map((_, i) => 2 * marks.slice(0, i + 1).filter((mark) => mark === '{').length - i - 1)
    expect([Math.min(...depths), depths.at(-1)]).toEqual([0, 0])
    expect(slugOf(locator)).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })
})

/** Every cell of the tables. */
function cellsOf(files: CsvFiles): string[] {
  const tables = Object.entries(files).filter(([name]) => name.endsWith('.csv'))
  // Told how cells and lines end, the parser does not guess it from what stands in a text.
  const rfc4180 = { delimiter: ',', newline: '\r\n' } as const
  return tables.flatMap(([, text]) => Papa.parse<string[]>(text, rfc4180).data.flat())
}

describe('writeCsv(archive)', () => {
  fuzz('has no cell that is a formula, and no number that is none', 150, archives, (own: Archive) => {
    for (const cell of cellsOf(writeCsv(own))) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]|^(?:NaN|undefined)$/)
  })
})
