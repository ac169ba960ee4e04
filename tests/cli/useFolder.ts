import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { command } from './command.js'

export const PRESIDIUM = 'petrograd-soviet-1917-09-09-presidium'
export const TABLE = 'Date;Soviet;Question;For;Against\n9.09.1917;Our Soviet;Peace?;12;10\n'

/** A folder in which the tests of a file say commands; it is gone behind them. */
export function useFolder() {
  let cwd: string
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
  })
  afterAll(() => {
    rmSync(cwd, { recursive: true, force: true })
  })

  /** Runs a command that must succeed without a word on the standard error output, and gives what it says. */
  const said = async (words: readonly string[], input?: string): Promise<string> => {
    const { code, out, err } = await command(words, { cwd, ...(input !== undefined && { input }) })
    expect([err, code]).toEqual(['', 0])
    return out.toString()
  }
  return { folder: () => cwd, said }
}
