import { LONGEST_TEXT } from '../model/longestText.js'
import type { Field } from './fields.js'
import { isMissing } from './isMissing.js'
import type { ColumnPlace } from './matchColumns.js'
import type { Parsed } from './parsed.js'
import type { RowProblem } from './problemsByRow.js'
import type { TableRow } from './tableRows.js'

/** The cells of a row by their fields, and the problems met in reading them. */
export interface RowCells {
  /** Row of the table, from 1. */
  readonly number: number
  readonly problems: readonly RowProblem[]
  /** A cell as it stands, without the space around it; empty where there is none. */
  readonly written: (field: Field) => string
  /** A cell’s text, or `undefined` where it is missing. */
  readonly text: (field: Field) => string | undefined
  /** What a cell says, or `undefined` where it is missing or a problem. */
  readonly read: <T>(field: Field, parse: (text: string) => Parsed<T>) => T | undefined
  /** Reports a problem, in the column of the first of the fields that has one. */
  readonly fail: (fields: Field | readonly Field[], message: string) => void
}

/**
 * The cells of a row by their fields.
 *
 * @param values - texts for fields that have no column
 */
export function rowCells(
  { number, cells }: TableRow,
  places: ReadonlyMap<Field, ColumnPlace>,
  values: ReadonlyMap<Field, string>,
): RowCells {
  const problems: RowProblem[] = []
  const tooLong = new Set<Field>()

  function written(field: Field): string {
    const place = places.get(field)
    return (place ? cells[place.index] : values.get(field))?.trim() ?? ''
  }

  function text(field: Field): string | undefined {
    const cell = written(field)
    // Most fields have no column.
    if (cell === '') return undefined
    if (cell.length <= LONGEST_TEXT) return isMissing(cell) ? undefined : cell
    const message = `requires at most ${LONGEST_TEXT} characters, got ${cell.length}`
    // A cell is asked for its text more than once.
    if (!tooLong.has(field)) fail(field, message)
    tooLong.add(field)
    return undefined
  }

  function read<T>(field: Field, parse: (text: string) => Parsed<T>): T | undefined {
    const cell = text(field)
    const parsed = cell === undefined ? undefined : parse(cell)
    if (parsed && 'problem' in parsed) fail(field, parsed.problem)
    return parsed && 'value' in parsed ? parsed.value : undefined
  }

  function fail(fields: Field | readonly Field[], message: string): void {
    const place = [fields].flat().flatMap((field) => places.get(field) ?? [])[0]
    problems.push({ row: number, ...(place && { column: place.name }), message })
  }

  return { number, problems, written, text, read, fail }
}
