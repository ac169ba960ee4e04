import type { Problem } from '../model/archiveError.js'
import { show } from '../model/show.js'

/** A problem while it is looked for: its place as row and column of a table. */
export interface RowProblem {
  /** From 1. */
  readonly row: number
  /** The header, or the number from 1 of a column without one; left out where a whole row is meant. */
  readonly column?: string | number
  readonly message: string
}

/** Problems in the order of their rows, with their places in words. */
export function problemsByRow(problems: readonly RowProblem[]): Problem[] {
  return problems
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, column, message }) => ({
      path: `row ${row}${column === undefined ? '' : `, column ${show(column)}`}`,
      message,
    }))
}
