import { countProblem } from '../model/countProblem.js'
import { show } from '../model/show.js'
import type { Field } from './fields.js'
import { isMissing } from './isMissing.js'
import { missingValues } from './missingValues.js'
import { type CountCell, parseCount } from './parseCount.js'
import type { RowCells } from './rowCells.js'

/** Fields of counts: those with a column for the most. */
export type CountField = Field extends infer F ? (F extends `${infer Name}_most` ? Name : never) : never

/** The count of a field in a row, with its range if the column for the most has one; `undefined` where both are missing. */
export function countAt(cells: RowCells, field: CountField): CountCell | undefined {
  const own = cells.read(field, parseCount)
  const upper = `${field}_most` as const
  const most = cells.written(upper)
  if (most !== missingValues.open && isMissing(most)) return own

  const end = most === missingValues.open ? null : cells.read(upper, parseCount)?.count
  if (end === undefined) return undefined
  if (typeof own?.count !== 'number' || (typeof end === 'object') !== (end === null)) {
    cells.fail(upper, `requires a whole number beside one in ${field}, got ${show(most)}`)
    return undefined
  }
  const problem = countProblem([own.count, end])
  if (problem !== null) cells.fail(upper, problem)
  return typeof end === 'number' || end === null ? { count: [own.count, end], about: own.about } : undefined
}
