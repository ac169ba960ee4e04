import { archive } from '../archive/archive.js'
import { fields } from '../exchange/fields.js'
import { validate, type Validation } from '../exchange/validate.js'
import { didYouMean } from '../model/didYouMean.js'
import type { Io } from './io.js'
import { readBytes } from './readBytes.js'
import type { DataSettings, Value } from './settings.js'
import { UsageError } from './usageError.js'
import { withoutUnused } from './withoutUnused.js'

/**
 * What a file of records, a table or Popolo holds, and what is wrong with it. A table may name the bodies and the
 * sources of the archive.
 *
 * @throws InputError if it cannot be read
 * @throws UsageError if a value is of no field
 */
export async function readValidation(name: string, { from, value = [] }: DataSettings, io: Io): Promise<Validation> {
  const values = Object.fromEntries(value.map(valueOf))
  const read = validate(await readBytes(name, io), { ...(from && { format: from }), values, known: archive })
  return read.format === 'csv' && read.archive ? { ...read, archive: withoutUnused(read.archive) } : read
}

function valueOf(text: string): Value {
  const [, name = '', cell] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  const field = Object.keys(fields).find((key): key is keyof typeof fields => key === name)
  if (cell === undefined || field === undefined) {
    const near = didYouMean(name, Object.keys(fields))
    throw new UsageError(
      `--value requires a field and its text such as soviet="Our Soviet", got ${JSON.stringify(text)}${near}`,
    )
  }
  return [field, cell]
}
