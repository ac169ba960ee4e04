import { didYouMean } from '../model/didYouMean.js'
import { show } from '../model/show.js'
import { fieldOf, headers } from './fieldOf.js'
import type { Field } from './fields.js'
import { plainWords } from './plainWords.js'
import type { RowProblem } from './problemsByRow.js'
import type { TableRow } from './tableRows.js'

/** Where a field stands in a table. */
export interface ColumnPlace {
  /** From 0. */
  readonly index: number
  /** As in the header. */
  readonly name: string
}

/** A table’s header as it is understood. */
export interface Header {
  /** Headers as they stand; those without are empty. */
  readonly names: readonly string[]
  readonly places: ReadonlyMap<Field, ColumnPlace>
  readonly problems: readonly RowProblem[]
  /** Whether rows can be read by it. */
  readonly isSound: boolean
}

/** Fields of counts. */
const COUNTED = /^(?:for|against|abstain|not_voting|present|members|margin)(?:_most)?$/

/** Of each, a vote needs one. */
const NEEDED: readonly [what: string, names: string, anyOf: readonly Field[]][] = [
  ['the body', '"soviet" or "совет"', ['soviet', 'soviet_name_en', 'soviet_name_ru']],
  ['the day', '"day" or "дата"', ['day', 'day_old_style', 'day_new_style']],
  ['the question', '"question" or "вопрос"', ['question_en', 'question_ru']],
]

/**
 * The columns of a header by their fields. A column that nobody knows is a
 * problem and is not read; a field with two columns, or one that every vote needs
 * and none has, keeps all rows from being read.
 *
 * @param columns - field by header, as the caller says; it goes before what is known
 * @param given - fields whose value the caller gives for the whole table
 */
export function matchColumns(
  { number, cells }: TableRow,
  columns: ReadonlyMap<string, Field | null>,
  given: ReadonlySet<Field>,
): Header {
  const names = cells.map((cell) => cell.trim())
  const places = new Map<Field, ColumnPlace>()
  const unknown: RowProblem[] = []
  const faults: RowProblem[] = []

  for (const [index, name] of names.entries()) {
    const field = fieldOf(name, columns, names)
    const before = field && places.get(field)
    const at = { row: number, column: name }
    if (field && isShare(name) && COUNTED.test(field) && !columns.has(name)) {
      unknown.push({ ...at, message: 'requires a column of numbers, not of shares, got one that is not read' })
    } else if (before) {
      faults.push({
        ...at,
        message: `requires one column for ${show(field)}, got a second beside ${show(before.name)}`,
      })
    } else if (field) {
      places.set(field, { index, name })
    } else if (field === undefined && name !== '') {
      const hint = didYouMean(plainWords(name), headers)
      unknown.push({ ...at, message: `requires a known column, got one that is not read${hint}` })
    }
  }
  for (const name of columns.keys()) {
    if (names.includes(name)) continue
    const message = `requires the column ${show(name)} of the mapping, got none${didYouMean(name, names)}`
    faults.push({ row: number, message })
  }
  for (const [what, examples, anyOf] of NEEDED) {
    if (anyOf.some((field) => places.has(field) || given.has(field))) continue
    faults.push({ row: number, message: `requires a column for ${what} such as ${examples}, got none` })
  }
  return { names, places, problems: [...unknown, ...faults], isSound: faults.length === 0 }
}

function isShare(name: string): boolean {
  return /[%‰]|percent|per cent|процент/i.test(name)
}
