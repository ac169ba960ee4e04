import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'

/** Whether these are several votes. */
export function isSeveral(subject: Motion | Tally | readonly Motion[]): subject is readonly Motion[] {
  return Array.isArray(subject)
}
