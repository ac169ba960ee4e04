import { bounds, type Bounds } from '../model/bounds.js'
import type { Tally } from '../model/tally.js'
import type { Base } from './rule.js'

/** A base as the votes for, where it grows with them, and the rest. */
export interface BaseParts {
  readonly withFor: boolean
  readonly rest: Bounds
}

/**
 * What a base is made of. An attendance that nobody states is at least all who
 * are known to have been there.
 */
export function baseOf(tally: Tally, of: Base): BaseParts {
  const cast = [tally.against, ...(of === 'decisive' ? [] : [tally.abstain])].map(bounds)
  if (of === 'decisive' || of === 'cast') return { withFor: true, rest: sum(cast) }
  const stated = of === 'present' ? tally.present : tally.members
  if (stated !== undefined && stated !== null) return { withFor: false, rest: bounds(stated) }
  const seen = sum([...cast, bounds(tally.notVoting)])
  return { withFor: true, rest: of === 'present' ? seen : { least: seen.least, most: null } }
}

function sum(parts: readonly Bounds[]): Bounds {
  return parts.reduce((a, b) => ({
    least: a.least + b.least,
    most: a.most === null || b.most === null ? null : a.most + b.most,
  }))
}
