import { archive } from '../archive/archive.js'
import type { Archive } from '../model/archive.js'
import { InputError } from './inputError.js'
import type { Io } from './io.js'
import { problemLines } from './problemLines.js'
import { readValidation } from './readValidation.js'
import type { DataSettings } from './settings.js'

/**
 * The archive, or a reader’s own records.
 *
 * @throws InputError if they cannot be read, or something is wrong with them: all of it
 */
export async function readArchive(settings: DataSettings, io: Io): Promise<Archive> {
  if (settings.data === undefined) return archive
  const validation = await readValidation(settings.data, settings, io)
  if (validation.problems.length > 0 || !validation.archive) throw new InputError(problemLines(validation))
  return validation.archive
}
