import { closest, distance } from 'fastest-levenshtein'

/**
 * The end of a message about an unknown name: a near miss among `known`, or nothing.
 *
 * @example
 * didYouMean('mievile', ['mieville', 'reed']) // => '; did you mean "mieville"?'
 * didYouMean('petrograd', ['moscow-soviet', 'petrograd-soviet']) // => '; did you mean "petrograd-soviet"?'
 * didYouMean('pipes', ['mieville', 'reed']) // => ''
 */
export function didYouMean(name: string, known: readonly string[]): string {
  // A longer name than any id makes the comparison slow and the answer meaningless.
  if (typeof name !== 'string' || known.length === 0 || name.length > 100) return ''
  const begun =
    name.length > 2 && (known.find((one) => one.startsWith(name)) ?? known.find((one) => one.includes(name)))
  if (begun) return `; did you mean "${begun}"?`
  const nearest = closest(name, known)
  // Two letters that changed places are two changes.
  const slips = Math.min(3, Math.ceil(name.length / 3))
  return distance(name, nearest) <= slips ? `; did you mean "${nearest}"?` : ''
}
