import type { Archive } from '../model/archive.js'
import type { Problem } from '../model/archiveError.js'
import { checkOptions } from '../model/checkOptions.js'
import { field } from '../model/field.js'
import { show } from '../model/show.js'
import type { ReadCsvOptions } from './checkedOptions.js'
import { decoded } from './decoded.js'
import { MOST } from './limits.js'
import { parseJson } from './parseJson.js'
import { readCsv } from './readCsv.js'
import { readPopolo, type ReadPopoloOptions } from './readPopolo.js'
import { soundRecords } from './soundRecords.js'

/** In what form data are: records as `parseArchive` reads them, a table, or Popolo JSON. */
export type Format = 'records' | 'csv' | 'popolo'

/** How data are checked. */
export interface ValidateOptions extends ReadCsvOptions, ReadPopoloOptions {
  /** Defaults to what the data look like. */
  readonly format?: Format
}

/** What data hold, and what is wrong with them. */
export interface Validation {
  /** As asked for, or as found. */
  readonly format: Format
  /** All records that are sound; `null` where there is nothing to read them from. */
  readonly archive: Archive | null
  /** Why anything is left out: each with its path, or its row and column. */
  readonly problems: readonly Problem[]
}

/** A header may begin with the mark of a footnote. */
const JSON_TEXT = /^\uFEFF?\s*(?:\{|\[(?!\d{1,2}\]))/

const FORMATS: readonly Format[] = ['records', 'csv', 'popolo']

/** Lists that only records have. */
const RECORDS = ['sources', 'camps', 'factions', 'soviets', 'sessions', 'compositions']

/** Lists that only Popolo has, and keys of a single motion or vote event. */
const POPOLO = ['organizations', 'motions', 'vote_events', 'vote_event', 'motion', 'motion_id', 'motion_text', 'counts']

/**
 * Unknown data in any of the formats that this library reads: the records in it
 * that are sound, and everything that is wrong with it. Nothing is dropped in
 * silence, and nothing that data hold makes it throw.
 *
 * A text that begins with a brace or a bracket is JSON, any other a table. JSON
 * is Popolo if it is a list, or has a list or a key that only Popolo has and no list that only records have.
 *
 * @param data - parsed JSON; or a text; or the bytes of a file (`Uint8Array`, `ArrayBuffer`) in UTF-8, or in UTF-16 with its mark
 * @throws RangeError if data are longer than 25,000,000 characters or bytes, if there is no such format, or as `readCsv`
 * does of its options
 *
 * @example
 * const { format, archive: own, problems } = validate('Date;Soviet;Question;For;Against\n9.09.1917;Our Soviet;Peace?;12;1O')
 * format // => 'csv'
 * own?.votes.length // => 0
 * problems.map(({ path }) => path) // => ['row 2, column "Against"']
 */
export function validate(data: unknown, options: ValidateOptions = {}): Validation {
  checkOptions('validate', options)
  const { format } = options
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new RangeError(`validate requires one of ${FORMATS.join(', ')}, got ${show(format)}`)
  }
  const file = data instanceof ArrayBuffer ? new Uint8Array(data) : data
  const isText = typeof file === 'string' || file instanceof Uint8Array
  if (isText && file.length > MOST) {
    throw new RangeError(`validate requires at most ${MOST} characters or bytes, got ${file.length}`)
  }
  if (!isText) return ofJson(file, options)
  const read = typeof file === 'string' ? { value: file } : decoded(file)
  if ('problem' in read) {
    return { format: format ?? 'csv', archive: null, problems: [{ path: '', message: read.problem }] }
  }
  const text = read.value
  if (format === 'csv' || (format === undefined && !JSON_TEXT.test(text))) return ofTable(text, options)
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if ('value' in json) return ofJson(json.value, options)
  return { format: format ?? 'records', archive: null, problems: [json.problem] }
}

function ofTable(text: string, options: ValidateOptions): Validation {
  return { format: 'csv', ...readCsv(text, options) }
}

function ofJson(data: unknown, { format = formatOf(data), source }: ValidateOptions): Validation {
  if (format === 'popolo') return { format, ...readPopolo(data, source && { source }) }
  if (format === 'records') return { format, ...soundRecords(data) }
  return { format, archive: null, problems: [{ path: '', message: `requires the text of a table, got ${show(data)}` }] }
}

function formatOf(data: unknown): Format {
  const isPopolo =
    Array.isArray(data) ||
    (!RECORDS.some((key) => Array.isArray(field(data, key))) && POPOLO.some((key) => field(data, key) !== undefined))
  return isPopolo ? 'popolo' : 'records'
}
