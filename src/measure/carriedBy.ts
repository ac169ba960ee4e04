import type { Ends } from './endsOf.js'
import type { Rule } from './rule.js'
import { shortfall } from './shortfall.js'

/** Whether a motion is carried however the vote can have gone, the quorum apart; `null` if that cannot be known. */
export function carriedBy({ worst, best }: Ends, rule: Rule): boolean | null {
  if (worst.every((end) => shortfall(end, rule) <= 0)) return true
  return best.some((end) => shortfall(end, rule) <= 0) ? null : false
}
