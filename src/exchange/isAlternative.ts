import { popoloOption } from './popoloOption.js'

/**
 * Whether an option of a choice can name an alternative: one called `abstain`
 * would be read as to vote for none.
 *
 * @example
 * isAlternative('Trotsky') // => true
 * isAlternative('Abstained') // => false
 */
export function isAlternative(label: string): boolean {
  const option = popoloOption(label)
  return option !== 'abstain' && option !== 'notVoting'
}
