import Papa from 'papaparse'
import type { Cell } from './column.js'
import { protectedCell } from './protectedCell.js'

/**
 * Rows as CSV by RFC 4180, in which no cell is a formula.
 *
 * @example
 * csvText([['for', '=1+1']]) // => "for,'=1+1\r\n"
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  // A semicolon or a tab would part the cell in a spreadsheet of another country.
  const quotes = (cell: unknown) => /[;\t]/.test(String(cell))
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? protectedCell(cell) : String(cell ?? ''))),
  )
  return `${Papa.unparse(cells, { newline: '\r\n', quotes })}\r\n`
}
