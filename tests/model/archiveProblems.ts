import { expect } from 'vitest'
import { ArchiveError, parseArchive } from '../../src/index.js'
import { soundArchive } from './soundArchive.js'

/** What is wrong with an input, as `path: message`. */
export function problemsOf(input: unknown): string[] {
  try {
    parseArchive(input)
  } catch (error) {
    if (error instanceof ArchiveError) return error.problems.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

/** The sound archive after an edit by hand: `value` at a path, or nothing there if it is left out. */
export function edited(path: string, ...value: unknown[]): unknown {
  const archive = soundArchive()
  const keys = path.split('.')
  const last = keys.pop()!
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, archive)
  if (value.length === 0) Reflect.deleteProperty(place, last)
  else place[last] = value[0]
  return archive
}

export const day = 'requires an Old Style day such as 1917-09-09 or a month such as 1917-09'

/** Expects that `value` at a path of the sound archive is this one problem. */
export function expectOneProblem(path: string, value: unknown, problem: string): void {
  const problems = problemsOf(edited(path, value))
  expect(problems).toContain(problem)
  // Of a record that is gone or renamed, the references are unknown too.
  const others = problems.filter((other) => other !== problem)
  expect(others.filter((other) => !/: unknown (source|camp|soviet|session|vote)/.test(other))).toEqual([])
}
