import { InputError } from './inputError.js'
import type { Io } from './io.js'
import { problemLines } from './problemLines.js'
import { readValidation } from './readValidation.js'
import type { DataSettings } from './settings.js'

/**
 * Says what a file holds.
 *
 * @throws InputError with everything that is wrong with it
 */
export async function check(settings: DataSettings & { readonly file: string }, io: Io): Promise<void> {
  const validation = await readValidation(settings.file, settings, io)
  const { archive, format } = validation
  const counts = Object.entries(archive ?? {})
    .filter(([, list]) => Array.isArray(list) && list.length > 0)
    .map(([name, list]) => `${name} ${(list as readonly unknown[]).length}`)
  io.stdout.write(`${format}: ${counts.join(', ') || 'nothing'}\n`)
  if (validation.problems.length > 0) throw new InputError(problemLines(validation))
}
