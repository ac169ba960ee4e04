import { UNSEEN } from './unseen.js'

/** Characters that end a line, and tabulators. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * What is seen of a text on one line: without control characters, and without what would turn the order of letters that
 * are none of its own.
 *
 * @example
 * visible('on\u202ee') // => 'one'
 */
export function visible(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, '')
}
