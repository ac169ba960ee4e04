import type { Tally } from '../model/tally.js'
import { knownOf } from './knownOf.js'

/** A difference of two counts: a whole number, or its least and its most, each `null` where open. */
export type Lead = number | readonly [least: number | null, most: number | null]

/**
 * Votes for less votes against; negative where those against lead. Where a source
 * gives by how much a side led, as far as the counts do not contradict it.
 *
 * @returns a whole number, or its least and its most
 *
 * @example
 * lead({ for: 414, against: 519 }) // => -105
 * lead({ for: null, against: null, margin: { of: 'against', by: 100 } }) // => -100
 */
export function lead(tally: Tally): Lead {
  const { least, most } = knownOf(tally).lead
  return least === most ? least : [least === -Infinity ? null : least, most === Infinity ? null : most]
}
