import type { Count } from '../model/count.js'
import type { Shares } from './shares.js'
import { spanOf } from './spanOf.js'

/**
 * Between what shares of a whole its largest part lies.
 *
 * @param counts - of all parts
 * @returns least and most in (0, 1]; `null` where there may be nobody at all
 *
 * @example
 * largestShare([6, 3, 1]) // => { least: 0.6, most: 0.6 }
 * largestShare([[3, 6], 3]) // => { least: 0.5, most: 0.66… }
 */
export function largestShare(counts: readonly (Count | undefined)[]): Shares | null {
  const spans = counts.map(spanOf)
  const all = spans.reduce((sum, { least }) => sum + least, 0)
  if (all === 0) return null
  // The largest part is smallest where no part exceeds the largest least, and all others come as near to it as they can.
  const level = Math.max(...spans.map(({ least }) => least))
  const levelled = spans.reduce((sum, { most }) => sum + Math.min(most, level), 0)
  // It is largest where one part is, and all others are small.
  const shares = spans.map(({ least, most }) => (most === Infinity ? 1 : most / (all - least + most)))
  return { least: level / levelled, most: Math.max(...shares) }
}
