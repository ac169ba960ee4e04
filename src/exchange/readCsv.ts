import type { Archive } from '../model/archive.js'
import type { Problem } from '../model/archiveError.js'
import { parseArchive } from '../model/parseArchive.js'
import { show } from '../model/show.js'
import { checkedOptions, type ReadCsvOptions } from './checkedOptions.js'
import { fieldOf } from './fieldOf.js'
import { gatherVotes } from './gatherVotes.js'
import { HEAD_ROWS, MOST } from './limits.js'
import { type Header, matchColumns } from './matchColumns.js'
import { problemsByRow, type RowProblem } from './problemsByRow.js'
import { readRow } from './readRow.js'
import { type RowCells, rowCells } from './rowCells.js'
import { type TableRow, tableRows } from './tableRows.js'
import { TOTAL } from './words.js'

/** What could be read, and what could not. */
export interface CsvReading {
  /** The votes of all rows that are right, with all that they refer to. */
  readonly archive: Archive
  /** Everything else, in the order of the table: `row 4, column "for"`. */
  readonly problems: readonly Problem[]
}

/** The same as all that a question or a body says. */
const NOTHING_BUT_TOTAL = /* @__PURE__ */ nothingBut(TOTAL)

/**
 * The votes for or against a motion in a table of a reader’s own, one row a
 * reading: comma-, semicolon- or tab-separated, with headers in English or
 * Russian, numbers, days and missing values as people write them. Also what
 * `writeCsv` wrote as `votes.csv`.
 *
 * Nothing is guessed: a cell that is not understood is a problem, and its row is
 * left out. Nothing is lost: total rows and unknown columns are problems as well,
 * and footnote marks go to the reading’s note. Rows of one id, or of one body, day
 * and question, are readings of one vote. Where no column names the source, it is
 * the table, and the row is the place in it.
 *
 * Of a written archive of motions, the same votes come back if the archive is
 * `known`, but for links, mentions, names of voters, and divisions by faction,
 * section and group. An unknown count
 * comes back as one left out, and a text that stands for nothing, as `–` and
 * `n/a` do, as none; space around a text is lost.
 *
 * Takes some ten seconds for 10 MB of short rows.
 *
 * @param text - the table, decoded; at most 25,000,000 characters
 * @throws TypeError if `text` is not a string, or `options` are none
 * @throws RangeError if `text` is too long, or `options` name a field that there is not
 *
 * @example
 * const { archive: own, problems } = readCsv('Дата;Совет;Вопрос;За;Против\n9.09.1917;Petrograd Soviet;Отставка;414*;52%')
 * problems // => [{ path: 'row 2, column "Против"', message: 'requires a number of votes, not a share, got "52%"' }]
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): CsvReading {
  if (typeof text !== 'string') throw new TypeError(`readCsv requires the text of a table, got ${show(text)}`)
  if (text.length > MOST) throw new RangeError(`readCsv requires at most ${MOST} characters, got ${text.length}`)
  const { columns, values, known } = checkedOptions(options)
  const headersIn = (cells: readonly string[]) => cells.filter((name) => fieldOf(name, columns)).length
  const table = tableRows(text, headersIn)
  const [header, above, below] = headerAmong(table.rows, headersIn)
  const { places, names, problems, isSound } = matchColumns(header, columns, new Set(values.keys()))
  const faults = [...table.problems, ...above, ...problems]

  const read = (isSound ? below : []).flatMap((row) => {
    const cells = rowCells(row, places, values)
    const misfit = misfitOf(row, names) ?? totalIn(row, cells, places)
    const found = misfit ? null : readRow(cells)
    faults.push(...(misfit ? [misfit] : cells.problems))
    return found ?? []
  })
  const gathered = gatherVotes(read, known)
  return { archive: parseArchive(gathered.records), problems: problemsByRow([...faults, ...gathered.problems]) }
}

/** The row in which the most headers are understood, if two are, else the first of all; the rows above it, and those below. */
function headerAmong(rows: readonly TableRow[], headersIn: (cells: readonly string[]) => number) {
  const scores = rows.slice(0, HEAD_ROWS).map(({ cells }) => headersIn(cells))
  const most = Math.max(0, ...scores)
  const at = most > 1 ? scores.indexOf(most) : 0
  const header = rows[at] ?? { number: 1, cells: [] }
  const above = rows.slice(0, at).map(({ number, cells }) => ({
    row: number,
    message: `requires nothing above the header, got ${show(firstOf(cells))}`,
  }))
  return [header, above, rows.slice(at + 1)] as const
}

/** A row whose cells do not stand under the headers. */
function misfitOf({ number, cells }: TableRow, names: Header['names']): RowProblem | undefined {
  const least = names.findLastIndex((name) => name !== '') + 1
  // Too many cells, be the last ones empty, may be a number that a comma has cut in two.
  if (cells.length < least || cells.length > names.length) {
    return {
      row: number,
      message: `requires ${names.length} cells as in the header, got ${cells.length}`,
    }
  }
  const index = cells.findIndex((cell, i) => !names[i] && cell.trim() !== '')
  if (index === -1) return undefined
  return { row: number, column: index + 1, message: `requires a header above the cell, got ${show(cells[index])}` }
}

/** A row of totals is no vote: it begins with the word, and has no day; or says nothing else for its question or body. */
function totalIn({ number, cells }: TableRow, { text }: RowCells, places: Header['places']): RowProblem | undefined {
  const first = firstOf(cells)
  const hasDay = DAYS.some((field) => places.has(field) && text(field) !== undefined && text(field) !== first)
  const names = NAMES.map((field) => (places.has(field) ? text(field) : undefined))
  const total = !hasDay && TOTAL.test(first) ? first : names.find((name) => name && NOTHING_BUT_TOTAL.test(name))
  return total === undefined ? undefined : { row: number, message: `requires a vote, got the total row ${show(total)}` }
}

const DAYS = ['day', 'day_old_style', 'day_new_style'] as const
const NAMES = ['question_en', 'question_ru', 'soviet', 'id'] as const

function firstOf(cells: readonly string[]): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
}

function nothingBut({ source }: RegExp): RegExp {
  return new RegExp(`${source}[:.]?(?: (?:for|of|by|по|за|в|на) .*| голосов| votes)?$`, 'iu')
}
