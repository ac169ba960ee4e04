import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How the names of files begin and end that are not whole yet. */
export const UNFINISHED = { begin: '.soviet-tally-', end: '.tmp' } as const

/** Nothing takes so long to write, in milliseconds. */
const HOUR = 3_600_000

/** Takes away what commands have left in a folder that were killed while they wrote. */
export async function clearUnfinished(folder: string): Promise<void> {
  const { begin, end } = UNFINISHED
  // A folder that cannot be read may still be written to.
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((own) => own.startsWith(begin) && own.endsWith(end))) {
    const path = join(folder, name)
    const left = await stat(path).catch(() => null)
    // Another command may be writing at this moment, or clearing too.
    if (left && Date.now() - left.mtimeMs > HOUR) await rm(path, { force: true }).catch(() => undefined)
  }
}
