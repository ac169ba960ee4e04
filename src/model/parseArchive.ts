import * as v from 'valibot'
import type { Archive } from './archive.js'
import { ArchiveError, type Problem } from './archiveError.js'
import { archiveSchema } from './archiveSchema.js'
import { linkArchive } from './linkArchive.js'
import { pathOf } from './pathOf.js'
import { referenceProblems } from './referenceProblems.js'
import { show } from './show.js'

/**
 * An archive from its records: JSON in which sources, bodies, sittings and
 * factions are named by their ids. Checks the shape of every record, every
 * number and day, and that every id named is there; then puts the things
 * themselves in the place of their ids, so that `vote.session.soviet` is a body.
 *
 * The input is not changed, and nothing of it is kept.
 *
 * @param input - parsed JSON: `{ sources, camps, factions, soviets, sessions, votes, compositions, events }`
 * @throws ArchiveError with every problem of the input, each with its path
 *
 * @example
 * const nothing = { sources: [], camps: [], factions: [], soviets: [], sessions: [], votes: [], compositions: [], events: [] }
 * parseArchive(nothing).votes // => []
 */
export function parseArchive(input: unknown): Archive {
  const shape = v.safeParse(archiveSchema, input)
  const problems = [...(shape.issues ?? []).map(shapeProblem), ...referenceProblems(input)]
  if (!shape.success || problems.length > 0) throw new ArchiveError(problems)
  return linkArchive(shape.output)
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue.path?.map(({ key }) => key) ?? [])
  const missing = issue.kind === 'schema' && issue.input === undefined
  const own = !issue.message.startsWith('Invalid')
  if (own && !missing) return { path, message: issue.message }
  const wanted = issue.expected?.startsWith('"') && missing ? 'a value' : (issue.expected ?? 'another value')
  return { path, message: `requires ${wanted}, got ${missing ? 'none' : show(issue.input)}` }
}
