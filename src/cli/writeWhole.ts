import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { clearUnfinished, UNFINISHED } from './clearUnfinished.js'
import { InputError } from './inputError.js'
import type { Io } from './io.js'
import { reasonOf } from './reasonOf.js'
import { STANDARD } from './standard.js'

/**
 * Writes a file whole or not at all; to the standard output where its name is `-`. A link to a file stays one, and what is no
 * file, such as `/dev/null` or a pipe, is written to as it stands.
 *
 * @throws InputError if it cannot be written: then what was there before is still there
 */
export async function writeWhole(name: string, content: string | Uint8Array, { stdout }: Io): Promise<void> {
  if (name === STANDARD) {
    stdout.write(content)
    return
  }
  try {
    const there = await stat(name).catch(() => null)
    if (there && !there.isFile() && !there.isDirectory()) await writeFile(name, content)
    else await putInPlace(there ? await realpath(name) : name, content)
  } catch (error) {
    throw new InputError([`requires a file that can be written, got ${JSON.stringify(name)}: ${reasonOf(error)}`])
  }
}

async function putInPlace(name: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(name)
  const unfinished = join(folder, `${UNFINISHED.begin}${randomUUID()}${UNFINISHED.end}`)
  await clearUnfinished(folder)
  try {
    // On the disk before it has its name: a machine that loses its power has one or the other file.
    await writeFile(unfinished, content, { flush: true })
    await rename(unfinished, name)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
}
