import fc from 'fast-check'
import { describe, it } from 'vitest'
import { tallyChart } from '../../src/chart/index.js'
import { readCsv, readPopolo, validate, writePopolo } from '../../src/exchange/index.js'
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

const ROW = ['9.09.1917', 'Petrograd Soviet', 'Shall the resignation be refused?', '414', '519']
const HEAD = ['Date', 'Soviet', 'Question', 'For', 'Against']

describe('ten megabytes', () => {
  it.each(kinds(strings(records)))('are refused in a record at %s', async (...place) => {
    for (const piece of ['x', 'ж ']) await answered(() => parseArchive(replaced(records, place, filled(piece))), false)
  })

  it.each(kinds(strings(popolo)))('are refused in Popolo at %s', async (...place) => {
    for (const piece of ['x', 'ж ']) await answered(() => readPopolo(replaced(popolo, place, filled(piece))), false)
  })

  const cells = fc.tuple(fc.nat(HEAD.length - 1), fc.boolean(), pieces)
  fuzz('are refused in any cell of a table', 30, cells, ([column, isHead, piece]) => {
    const [head, row] = isHead ? [HEAD.with(column, filled(piece)), ROW] : [HEAD, ROW.with(column, filled(piece))]
    return answered(() => readCsv(`${head.join(';')}\n${row.join(';')}`), false)
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
