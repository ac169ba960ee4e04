import type { Archive } from '../model/archive.js'
import type { Cell, Column, ColumnHead } from './column.js'

/** A reference from columns of one table to those of another. */
export interface TableReference {
  readonly columns: readonly string[]
  readonly table: string
  readonly key: readonly string[]
}

/** A tidy table: what the descriptors say of it, and its cells. */
export interface Table {
  /** Without `.csv`: `votes`. */
  readonly name: string
  readonly description: string
  /** Columns that together tell a row from all others. */
  readonly key: readonly string[]
  readonly references: readonly TableReference[]
  readonly columns: readonly ColumnHead[]
  readonly cellsOf: (archive: Archive) => Cell[][]
}

/** A table from the rows, and the columns that read them. */
export function table<Row>(
  head: Omit<Table, 'columns' | 'cellsOf'>,
  rowsOf: (archive: Archive) => readonly Row[],
  columnsOf: () => readonly Column<Row>[],
): Table {
  const columns = columnsOf()
  return { ...head, columns, cellsOf: (archive) => rowsOf(archive).map((row) => columns.map(({ of }) => of(row))) }
}
