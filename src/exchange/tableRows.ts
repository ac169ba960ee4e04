import Papa from 'papaparse'
import { HEAD_ROWS } from './limits.js'
import type { RowProblem } from './problemsByRow.js'
import { unprotectedCell } from './unprotectedCell.js'

/** A row of a table. */
export interface TableRow {
  /** As spreadsheets count, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

const DELIMITERS = [',', ';', '\t']

/** What a cell begins behind. */
const BEFORE_CELL = ',;\t\r\n'
/** Characters in which the header is looked for. */
const HEAD = 20_000

/**
 * The rows of a text of comma-, semicolon- or tab-separated cells that are not
 * blank: CR, LF or CR LF at their end, with or without a byte order mark. The
 * delimiter is the one at which the most headers are understood.
 *
 * @param headersIn - how many cells of a row are headers that are understood
 */
export function tableRows(
  text: string,
  headersIn: (cells: readonly string[]) => number,
): { readonly rows: readonly TableRow[]; readonly problems: readonly RowProblem[] } {
  const plain = withLineFeeds(text.replace(/^\uFEFF/, ''))
  // Excel’s own first line, which it does not count.
  const [line = '', separator] = /^"?sep=([,;\t])"?\n/i.exec(plain) ?? []
  const body = plain.slice(line.length)
  const { data, errors } = cellsOf(body, separator ?? delimiterOf(body, headersIn))

  // Of a cell that begins in quotes and goes wrong, the first error says how.
  const broken = new Map(errors.toReversed().map(({ row, code }) => [row ?? 0, code]))
  const rows = data.map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => unprotectedCell(cell)) }))
  return {
    rows: rows.filter(({ number, cells }) => !broken.has(number - 1) && cells.some((cell) => cell.trim() !== '')),
    problems: [...broken].map(([i, code]) => ({ row: i + 1, message: quoteProblem(code, data[i]) })),
  }
}

function quoteProblem(code: string, cells: readonly string[] = []): string {
  const lines = cells.join('').split('\n').length
  const taken = lines > 1 ? `; ${lines} lines are taken for one row` : ''
  return code === 'MissingQuotes'
    ? `requires a closing quote, got the end of the table${taken}`
    : `requires a delimiter behind a closing quote, got other text${taken}`
}

/** Lines of one ending; those within the quotes that a cell begins with are of the cell. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text
  // Part by part between quotes: a pattern of a whole cell would overflow on a cell of some megabytes.
  const parts = text.split('"')
  let [isOpen, wasClosed] = [false, false]
  return parts
    .map((part, i) => {
      const before = parts[i - 1]
      if (before !== undefined) {
        // At the beginning of a cell, or behind a quote that closed: two of them are one that the cell has itself.
        const opens = before === '' ? wasClosed || i === 1 : BEFORE_CELL.includes(before.at(-1)!)
        ;[isOpen, wasClosed] = [!isOpen && opens, isOpen]
      }
      return isOpen && i < parts.length - 1 ? part : part.replace(/\r\n?/g, '\n')
    })
    .join('"')
}

function delimiterOf(text: string, headersIn: (cells: readonly string[]) => number): string {
  const head = text.slice(0, HEAD)
  const scores = DELIMITERS.map((delimiter) => Math.max(0, ...cellsOf(head, delimiter, HEAD_ROWS).data.map(headersIn)))
  return DELIMITERS[scores.indexOf(Math.max(...scores))]!
}

function cellsOf(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview })
}
