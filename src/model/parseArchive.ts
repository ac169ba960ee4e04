import * as v from 'valibot'
import type { Archive } from './archive.js'
import { ArchiveError } from './archiveError.js'
import { archiveSchema } from './archiveSchema.js'
import type { Fault } from './fault.js'
import { identityProblems } from './identityProblems.js'
import { inInputOrder } from './inInputOrder.js'
import { linkArchive } from './linkArchive.js'
import { pathOf } from './pathOf.js'
import { referenceProblems } from './referenceProblems.js'

/**
 * An archive from its records: JSON in which sources, bodies, sittings and
 * factions are named by their ids. Checks the shape of every record, every
 * number and day, that every id is unique and every id named is there; then
 * puts the things themselves in the place of their ids, so that
 * `vote.session.soviet` is a body.
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
  const { shape, faults } = check(input)
  if (!shape.success || faults.length > 0) {
    throw new ArchiveError(inInputOrder(faults, input).map(({ keys, message }) => ({ path: pathOf(keys), message })))
  }
  return linkArchive(shape.output)
}

function check(input: unknown) {
  try {
    const shape = v.safeParse(archiveSchema(), input)
    return {
      shape,
      faults: [...(shape.issues ?? []).map(faultOf), ...identityProblems(input), ...referenceProblems(input)],
    }
  } catch (cause) {
    // Parsed JSON cannot get here; an object whose getter or proxy throws can.
    const error = new ArchiveError([{ path: '', message: 'requires parsed JSON, got an object that cannot be read' }])
    error.cause = cause
    throw error
  }
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  return {
    keys: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    message: issue.message,
  }
}
