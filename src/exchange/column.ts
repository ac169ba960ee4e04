/** What may stand in a cell; `null` and `undefined` leave it empty. */
export type Cell = string | number | boolean | null | undefined

/** What the cells of a column are; `columnTypes` tells how the descriptors say it. */
export type ColumnType =
  'text' | 'id' | 'url' | 'whole' | 'number' | 'year' | 'count' | 'most' | 'truth' | 'oldStyle' | 'newStyle'

/** A column as the descriptors know it. */
export interface ColumnHead {
  /** As in the first row of the table. */
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Whether every row has it. */
  readonly required?: boolean
}

/** A column of a table, and its cell in a row. */
export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row) => Cell
}
