import type { Rule } from '../measure/rule.js'
import { strictlyBy } from '../measure/strictlyBy.js'
import { reduced } from './reduced.js'

const ONES: readonly string[] = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const PARTS: readonly string[] = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/**
 * A rule’s share in English, to be followed by “of”.
 *
 * @param open - whether “at least” is said already, of the number that the share comes to
 *
 * @example
 * enFraction(twoThirds('cast'), false) // => 'at least two thirds'
 */
export function enFraction(rule: Rule, open: boolean): string {
  const [numerator, denominator] = reduced(rule.share)
  const strictly = strictlyBy(rule)
  // Without a vote for it nothing is carried.
  if (numerator === 0) return open ? 'one' : 'at least one'
  if (numerator === denominator) return strictly ? 'more than 100%' : 'all'
  const name = nameOf(numerator, denominator)
  if (strictly) return `more than ${name}`
  return open ? name : `at least ${name}`
}

function nameOf(numerator: number, denominator: number): string {
  if (denominator === 2) return 'half'
  const part = PARTS[denominator - 3]
  const ones = ONES[numerator]
  if (part === undefined || ones === undefined) return `${numerator}/${denominator}`
  return `${ones} ${part}${numerator === 1 ? '' : 's'}`
}
