import type { Archive } from '../model/archive.js'
import { didYouMean } from '../model/didYouMean.js'
import { show } from '../model/show.js'
import { type Field, fields } from './fields.js'

/** What a table does not say of itself. */
export interface ReadCsvOptions {
  /**
   * Fields of columns by their headers, where these do not name them: `{ 'Голоса «за»': 'for' }`; `null` for a column
   * that is to be left out. Defaults to none: headers speak for themselves.
   */
  readonly columns?: Readonly<Record<string, Field | null>>
  /** Cells of fields that have no column: `{ soviet: 'Petrograd Soviet', source: 'Pravda' }`. Defaults to none. */
  readonly values?: Readonly<Partial<Record<Field, string>>>
  /** Whose sources, bodies, camps and sittings the table may name, by id or name. Defaults to nothing. */
  readonly known?: Archive
}

/** Options once they are known to be right. */
export interface CheckedOptions {
  readonly columns: ReadonlyMap<string, Field | null>
  readonly values: ReadonlyMap<Field, string>
  readonly known: Archive
}

const NOTHING: Archive = {
  ...{ sources: [], camps: [], factions: [], soviets: [] },
  ...{ sessions: [], votes: [], compositions: [], events: [] },
}

/**
 * The options of `readCsv` as maps, in which no header can reach a prototype.
 *
 * @throws TypeError if they are none
 * @throws RangeError if they name a field that there is not
 */
export function checkedOptions(options: ReadCsvOptions): CheckedOptions {
  const { columns = {}, values = {}, known = NOTHING } = requireObject(options, 'options')
  requireObject(columns, 'columns')
  const texts = Object.entries(requireObject(values, 'values')).find(([, text]) => typeof text !== 'string')
  if (texts) throw new TypeError(`readCsv requires a text, got ${show(texts[1])} at values.${texts[0]}`)
  if (!Array.isArray(requireObject(known, 'known').votes)) {
    throw new TypeError(`readCsv requires an archive, got ${show(known)} at known`)
  }
  return {
    columns: new Map(
      Object.entries(columns).map(([name, field]) => [name.trim(), field === null ? null : fieldNamed(field)]),
    ),
    values: new Map(Object.entries(values).map(([field, text]) => [fieldNamed(field), text])),
    known,
  }
}

function requireObject<T>(value: T, place: string): T {
  if (typeof value === 'object' && value !== null) return value
  throw new TypeError(`readCsv requires an object, got ${show(value)} at ${place}`)
}

function fieldNamed(name: string): Field {
  // An own key is a field.
  if (typeof name === 'string' && Object.hasOwn(fields, name)) return name as Field
  throw new RangeError(`readCsv requires a known field, got ${show(name)}${didYouMean(name, Object.keys(fields))}`)
}
