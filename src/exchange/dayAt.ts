import { show } from '../model/show.js'
import { newStyleOf } from './newStyleOf.js'
import { parseDay } from './parseDay.js'
import type { RowCells } from './rowCells.js'

const COLUMNS = [
  ['day_old_style', 'julian'],
  ['day_new_style', 'gregorian'],
  ['day', null],
] as const

/** The Old Style day of a row, from whichever columns give it; they must agree. */
export function dayAt(cells: RowCells): string | undefined {
  const found = COLUMNS.flatMap(([field, calendar]) => {
    const day = cells.read(field, (text) => parseDay(text, calendar))
    return day === undefined ? [] : [{ field, day }]
  })
  const [first] = found
  for (const { field, day } of found) {
    if (first && day !== first.day) {
      const after = newStyleOf(first.day)
      const same = after === null ? first.day : `${first.day} (${after} New Style)`
      cells.fail(field, `requires ${same} as in ${first.field}, got ${show(cells.written(field))}`)
    }
  }
  return first?.day
}
