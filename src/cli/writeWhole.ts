import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from './inputError.js'
import type { Io } from './io.js'
import { reasonOf } from './reasonOf.js'
import { STANDARD } from './standard.js'

/**
 * Writes a file whole or not at all; to the standard output where its name is `-`.
 *
 * @throws InputError if it cannot be written: then what was there before is still there
 */
export async function writeWhole(name: string, content: string | Uint8Array, { stdout }: Io): Promise<void> {
  if (name === STANDARD) {
    stdout.write(content)
    return
  }
  const unfinished = join(dirname(name), `.${basename(name)}.${randomUUID()}.tmp`)
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, name)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new InputError([`requires a file that can be written, got ${JSON.stringify(name)}: ${reasonOf(error)}`])
  }
}
