import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import type { TextOptions } from './textOptions.js'
import { textsOf } from './textsOf.js'

/**
 * One to three sentences about a vote: what was asked, how it was voted, the
 * numbers, who won by which rule, what would have turned it, and where the sources
 * differ. Written from what is computed, so that it cannot contradict a picture.
 *
 * @param subject - a vote, a bare tally, or the make-up of a body
 * @throws RangeError as `majority` does, for a language that the library does not write, and if there is no such
 * reading, or none at all
 *
 * @example
 * describe({ for: 279, against: 115 })
 * // => 'The motion was carried by 164 (279 for, 115 against): 198, more than half of the 394 for and against, were needed. 82 voters changing sides would have turned it.'
 */
export function describe(subject: Motion | Tally | Composition, options: TextOptions = {}): string {
  return textsOf(subject, options, 'describe').description
}
