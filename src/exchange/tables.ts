import { compositionsTable } from './compositionsTable.js'
import { divisionsTable } from './divisionsTable.js'
import { eventsTable } from './eventsTable.js'
import { optionsTable } from './optionsTable.js'
import { sourcesTable } from './sourcesTable.js'
import type { Table } from './table.js'
import { votesTable } from './votesTable.js'

/** The tables of an archive. A new field of the model is a line in the columns of its table. */
export const tables: readonly Table[] = [
  votesTable,
  optionsTable,
  divisionsTable,
  compositionsTable,
  eventsTable,
  sourcesTable,
]
