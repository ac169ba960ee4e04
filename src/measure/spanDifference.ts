import type { Span } from './spanOf.js'

/**
 * One number less another, each of which lies in a span of its own.
 *
 * @example
 * spanDifference({ least: 3, most: 9 }, { least: 5, most: 5 }) // => { least: -2, most: 4 }
 */
export function spanDifference(one: Span, other: Span): Span {
  return { least: one.least - other.most, most: one.most - other.least }
}
