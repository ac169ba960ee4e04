import type { Count } from '../model/count.js'
import { type Lead, leadOf } from './leadOf.js'
import { spanCount } from './spanCount.js'
import { spanDifference } from './spanDifference.js'
import type { Span } from './spanOf.js'

/** A number that changed. */
export interface Difference {
  /** What it was. */
  readonly before: Count
  /** What it became. */
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
    before: spanCount(before),
    after: spanCount(after),
    won: leadOf(spanDifference(after, before)),
  }
}
