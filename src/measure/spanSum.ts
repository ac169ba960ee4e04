import type { Span } from './spanOf.js'

/**
 * The sum of numbers, each of which lies in a span of its own.
 *
 * @example
 * spanSum([{ least: 5, most: 5 }, { least: 3, most: 9 }]) // => { least: 8, most: 14 }
 */
export function spanSum(spans: readonly Span[]): Span {
  return {
    least: spans.reduce((sum, { least }) => sum + least, 0),
    most: spans.reduce((sum, { most }) => sum + most, 0),
  }
}
