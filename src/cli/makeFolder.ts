import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from './inputError.js'
import { reasonOf } from './reasonOf.js'

/**
 * Makes a folder, and those that it lies in, where there are none.
 *
 * @throws InputError if it cannot be made
 */
export async function makeFolder(name: string): Promise<void> {
  await madeWithin(name).catch((error: unknown) => {
    throw new InputError([`requires a folder that can be written, got ${JSON.stringify(name)}: ${reasonOf(error)}`])
  })
}

/** Node’s own way of making all of them never ends where the system has no place for the last, as in `/proc`. */
async function madeWithin(name: string): Promise<void> {
  const parent = dirname(name)
  if ((await statOf(name))?.isDirectory()) return
  if (parent !== name && !(await statOf(parent))) await madeWithin(parent)
  await mkdir(name)
}

function statOf(name: string) {
  return stat(name).catch(() => null)
}
