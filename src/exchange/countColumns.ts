import type { Count } from '../model/count.js'
import type { Cell, Column } from './column.js'
import { missingValues } from './missingValues.js'

/** A count as two columns: the number, or the least of a range; and the most of the range. */
export function countColumns<Row>(
  name: string,
  description: string,
  of: (row: Row) => Count | undefined,
): Column<Row>[] {
  return [
    {
      name,
      type: 'count',
      description: `${description}; where ${name}_most is not empty, at least so many.`,
      of: (row) => leastOf(of(row)),
    },
    {
      name: `${name}_most`,
      type: 'most',
      description: `Where the source gives a range for ${name}: its upper end, or … where it has none (“at least”).`,
      of: (row) => mostOf(of(row)),
    },
  ]
}

function leastOf(count: Count | undefined): Cell {
  return typeof count === 'object' ? count?.[0] : count
}

function mostOf(count: Count | undefined): Cell {
  if (typeof count !== 'object' || count === null) return null
  return count[1] ?? missingValues.open
}
