import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Span } from './knownOf.js'
import { type Lead, leadOf } from './leadOf.js'

/** A number that changed. */
export interface Difference {
  readonly before: Count
  readonly after: Count
  /** After less before: a whole number, or its least and its most, each `null` where open. */
  readonly won: Lead
}

/**
 * What a number won.
 *
 * @example
 * differenceOf({ least: 5, most: 5 }, { least: 3, most: Infinity }) // => { before: 5, after: [3, null], won: [-2, null] }
 */
export function differenceOf(before: Span, after: Span): Difference {
  return {
    before: told(before),
    after: told(after),
    won: leadOf({ least: after.least - before.most, most: after.most - before.least }),
  }
}

function told({ least, most }: Span): Count {
  return countOf(least, most === Infinity ? null : most)
}
