import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

/**
 * Which of several counts are surely the largest: one, several that are equal, or
 * none where ranges leave it open, or nothing is known.
 *
 * @param total - what all of them have together at most; narrows what is not known
 * @returns places in `counts`
 *
 * @example
 * largest([390, 160, 72]) // => [0]
 * largest([100, 90, 100]) // => [0, 2]
 * largest([150, [140, 220]]) // => []
 * largest([150, null], 200) // => [0]
 */
export function largest(counts: readonly Count[], total: Count = null): number[] {
  const spans = counts.map(bounds)
  const top = Math.max(0, ...spans.map(({ least }) => least))
  if (top === 0) return []
  const taken = spans.reduce((sum, { least }) => sum + least, 0)
  const free = Math.max(0, (bounds(total).most ?? Infinity) - taken)
  const leaders = [...spans.keys()].filter((place) => spans[place]!.least === top)
  const rivals = spans.filter(({ least, most }, place) => {
    const highest = Math.min(most ?? Infinity, least + free)
    return leaders.length === 1 ? place !== leaders[0] && highest >= top : highest > top
  })
  return rivals.length > 0 ? [] : leaders
}
