import type { ColumnType } from './column.js'

/** What a type of column is in each descriptor. */
interface Datatype {
  /** A datatype of CSV on the Web. */
  readonly csvw: string | Readonly<Record<string, unknown>>
  /** A type of Frictionless Table Schema, with its format and constraints. */
  readonly frictionless: Readonly<Record<string, unknown>> & { readonly type: string }
}

const DAY = '\\d{4}-\\d{2}(-\\d{2})?'
const ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*'
const whole: Datatype = {
  csvw: 'nonNegativeInteger',
  frictionless: { type: 'integer', constraints: { minimum: 0 } },
}

/** The datatypes of the columns, for both descriptors. */
export const columnTypes: Readonly<Record<ColumnType, Datatype>> = {
  text: { csvw: 'string', frictionless: { type: 'string' } },
  id: { csvw: { base: 'string', format: ID }, frictionless: { type: 'string', constraints: { pattern: ID } } },
  url: { csvw: 'anyURI', frictionless: { type: 'string', format: 'uri' } },
  whole,
  number: { csvw: 'decimal', frictionless: { type: 'number' } },
  count: whole,
  most: whole,
  year: { csvw: 'integer', frictionless: { type: 'integer' } },
  truth: { csvw: 'boolean', frictionless: { type: 'boolean' } },
  oldStyle: { csvw: { base: 'string', format: DAY }, frictionless: { type: 'string', constraints: { pattern: DAY } } },
  newStyle: { csvw: 'date', frictionless: { type: 'date' } },
}
