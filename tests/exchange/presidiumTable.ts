import { expect } from 'vitest'
import { readCsv, type ReadCsvOptions } from '../../src/exchange/index.js'
import type { Motion } from '../../src/index.js'

export const HEADER = 'soviet,day,question,for,against'
export const ROW = 'Petrograd Soviet,1917-09-09,Presidium,414,519'

/** A table of one row whose votes for are `cell`. */
export const withFor = (cell: string) => `${HEADER}\nPetrograd Soviet,1917-09-09,Presidium,${cell},519`

/** What is wrong with a table, as `place: message`. */
export const problemsOf = (text: string, options?: ReadCsvOptions) =>
  readCsv(text, options).problems.map(({ path, message }) => `${path}: ${message}`)

/** The motions of a table without problems. */
export function votesOf(text: string, options?: ReadCsvOptions): Motion[] {
  expect(problemsOf(text, options)).toEqual([])
  return readCsv(text, options).archive.votes.filter((vote) => vote.kind === 'motion')
}
