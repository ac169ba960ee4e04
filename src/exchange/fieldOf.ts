import { type Field, fields } from './fields.js'
import { plainWords } from './plainWords.js'

const known = /* @__PURE__ */ fieldsByHeader()

/** What is against beside what is for; “no” alone may be a number. */
const OPPOSITES = new Map([
  ['no', 'yes'],
  ['нет', 'да'],
])

/** All headers that are understood, as `plainWords` has them. */
export const headers: readonly string[] = /* @__PURE__ */ Array.from(/* @__PURE__ */ known.keys())

/**
 * The field that a header names; `null` where the caller leaves the column out,
 * `undefined` where nobody knows it.
 *
 * @param columns - field by header, as the caller says; it goes before what is known
 * @param names - all headers of the table
 *
 * @example
 * fieldOf('Голосов «за»', new Map()) // => 'for'
 */
export function fieldOf(
  name: string,
  columns: ReadonlyMap<string, Field | null>,
  names: readonly string[] = [],
): Field | null | undefined {
  const mapped = columns.get(name.trim())
  if (mapped !== undefined) return mapped
  // As it stands: “No.” is a number.
  const opposite = OPPOSITES.get(name.trim().toLowerCase())
  return opposite && names.some((other) => plainWords(other) === opposite) ? 'against' : known.get(plainWords(name))
}

function fieldsByHeader(): ReadonlyMap<string, Field> {
  // The names of the fields are their keys.
  const all = Object.keys(fields) as Field[]
  return new Map(all.flatMap((field) => [field, ...fields[field]].map((name) => [plainWords(name), field])))
}
