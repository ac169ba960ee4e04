import { expect } from 'vitest'
import { ArchiveError } from '../../src/index.js'
import { oddities } from './oddities.js'

/**
 * What a call gives, or `undefined` where it refuses its arguments as our errors do; its numbers are numbers.
 *
 * @param isOwn - whether the numbers are the call's own
 */
export async function answered<T>(call: () => T | Promise<T>, isOwn = true): Promise<T | undefined> {
  let answer: T
  try {
    answer = await call()
  } catch (error) {
    expectOurs(error)
    return undefined
  }
  if (isOwn) expect(oddities(answer)).toEqual([])
  return answer
}

/** Who requires what, and what was there instead. */
const GRAMMAR = /^[a-z]\w*(?: [a-z]+)? requires \S[^]*\S$/u

function expectOurs(error: unknown): void {
  const { name, message } = error as Error
  if (
    !(error instanceof ArchiveError || error instanceof RangeError || error instanceof TypeError) ||
    !GRAMMAR.test(message)
  )
    throw error
  expect(['ArchiveError', 'RangeError', 'TypeError']).toContain(name)
}
