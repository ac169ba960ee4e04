import type { Rule } from '../measure/rule.js'
import type { Wording } from './wording.js'

/** How a text is written. */
export interface TextOptions extends Wording {
  /**
   * By which a vote is judged; of a body, whose share of all seats is marked. Defaults to more than half, of a vote
   * more than half of the votes for and against.
   */
  readonly rule?: Rule
  /**
   * Place of the one reading to speak of. Defaults to all of a vote’s together, and to the first, 0, of a body’s; the
   * table of a body always has all.
   */
  readonly reading?: number
}
