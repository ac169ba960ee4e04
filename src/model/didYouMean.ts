import { closest, distance } from 'fastest-levenshtein'

/**
 * The end of a message about an unknown name: a near miss among `known`, or nothing.
 *
 * @example
 * didYouMean('mievile', ['mieville', 'reed']) // => '; did you mean "mieville"?'
 * didYouMean('pipes', ['mieville', 'reed']) // => ''
 */
export function didYouMean(name: string, known: readonly string[]): string {
  // A longer name than any id makes the comparison slow and the answer meaningless.
  if (known.length === 0 || name.length > 100) return ''
  const nearest = closest(name, known)
  return distance(name, nearest) <= Math.max(1, Math.floor(name.length / 4)) ? `; did you mean "${nearest}"?` : ''
}
