import { bounds } from '../model/bounds.js'
import type { Tally } from '../model/tally.js'

/** A difference of two counts: a whole number, or its least and its most, each `null` where open. */
export type Lead = number | readonly [least: number | null, most: number | null]

/**
 * Votes for less votes against; negative where those against lead. Where a source
 * gives only by how much a side led, that.
 *
 * @example
 * lead({ for: 414, against: 519 }) // => -105
 * lead({ for: null, against: null, margin: { of: 'against', by: 100 } }) // => -100
 */
export function lead(tally: Tally): Lead {
  const [inFavour, against] = [bounds(tally.for), bounds(tally.against)]
  const least = minus(inFavour.least, against.most)
  const most = minus(inFavour.most, against.least)
  if (least !== null && least === most) return least
  if (!tally.margin) return [least, most]
  const by = bounds(tally.margin.by)
  const [from, to] = tally.margin.of === 'for' ? [by.least, by.most] : [minus(0, by.most), -by.least]
  return from !== null && from === to ? from : [from, to]
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b
}
