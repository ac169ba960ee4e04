import { readFile } from 'node:fs/promises'
import type { Io } from './io.js'
import { InputError } from './inputError.js'
import { reasonOf } from './reasonOf.js'
import { STANDARD } from './standard.js'

/**
 * A file’s bytes, or what is piped in where its name is `-`.
 *
 * @throws InputError if it cannot be read
 */
export async function readBytes(name: string, { stdin }: Io): Promise<Uint8Array> {
  if (name !== STANDARD) {
    return readFile(name).catch((error: unknown) => {
      throw new InputError([`requires a file that can be read, got ${JSON.stringify(name)}: ${reasonOf(error)}`])
    })
  }
  const parts: Uint8Array[] = []
  for await (const part of stdin) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts)
}
