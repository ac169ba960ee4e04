import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, it } from 'vitest'
import { tallyChart } from '../../src/chart/index.js'
import { readCsv, readPopolo, validate, writeCsv, writePopolo } from '../../src/exchange/index.js'
import { parseArchive } from '../../src/index.js'
import { renderPage } from '../../src/render/renderPage.js'
import { soundArchive } from '../model/soundArchive.js'
import { answered } from './answered.js'
import { fuzz } from './fuzz.js'
import { type Place, placesOf, replaced } from './places.js'

const records = soundArchive()
const popolo: unknown = JSON.parse(JSON.stringify(writePopolo(parseArchive(records))))
const strings = (value: unknown) => placesOf(value, (own) => typeof own === 'string')

/** One place of each kind: the first vote’s question stands for all votes’. */
const kinds = (places: readonly Place[]) => [
  ...new Map(places.map((place) => [place.filter((key) => typeof key === 'string').join('.'), place])).values(),
]

/** What ten megabytes are made of: words, one word, and what quotes, lists and tables are made of. */
const pieces = fc.constantFrom('ж ', 'x', '"', ',', ';"\n', '[', '{', '\u0301', ' ')

function filled(piece: string): string {
  return piece.repeat(10_000_000 / piece.length)
}

/** The table of votes with all its columns, and its first row. */
const [head = [], row = []] = csvRows(writeCsv(parseArchive(records))['votes.csv'])

function csvRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data
}

function csvOf(rows: string[][]): string {
  return Papa.unparse(rows, { delimiter: ';' })
}

describe('ten megabytes', () => {
  it.each(kinds(strings(records)))('are refused in a record at %s', async (...place) => {
    for (const piece of ['x', 'ж ']) await answered(() => parseArchive(replaced(records, place, filled(piece))), false)
  })

  it.each(kinds(strings(popolo)))('are refused in Popolo at %s', async (...place) => {
    for (const piece of ['x', 'ж ']) await answered(() => readPopolo(replaced(popolo, place, filled(piece))), false)
  })

  it.each(head)('are refused in the column %s of a table', async (name) => {
    const column = head.indexOf(name)
    for (const text of ['x', '\u0301'].map(filled)) {
      await answered(() => readCsv(csvOf([head.with(column, text), row])), false)
      await answered(() => readCsv(csvOf([head, row.with(column, text)])), false)
    }
  })

  it('are refused in quotes, of which they are made', async () => {
    await answered(() => readCsv(csvOf([head, row.with(head.indexOf('note'), filled('"'))])), false)
  })

  fuzz('are no archive', 18, pieces, (piece) => answered(() => validate(filled(piece)), false))

  const options = fc.tuple(fc.constantFrom('title', 'subtitle', 'note', 'sources'), pieces)
  fuzz('are no text of a picture', 18, options, ([key, piece]) =>
    answered(() => tallyChart({ for: 414, against: 519 }, { [key]: filled(piece) }), false),
  )

  fuzz('may stand below a picture', 9, pieces, (piece) =>
    answered(
      () => renderPage(tallyChart({ for: 414, against: 519 }), { caption: filled(piece), embedFont: false }),
      false,
    ),
  )
})
