import type { Span } from './spanOf.js'

/** A difference of two counts: a whole number, or its least and its most, each `null` where open. */
export type Lead = number | readonly [least: number | null, most: number | null]

/** A span of differences as it is told: votes for less votes against. */
export function leadOf({ least, most }: Span): Lead {
  return least === most ? least : [least === -Infinity ? null : least, most === Infinity ? null : most]
}
