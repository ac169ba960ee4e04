import { frameOf } from './frameOf.js'
import type { Known } from './knownOf.js'
import type { Base } from './rule.js'
import type { Shares } from './shares.js'

/**
 * Votes for less votes against as shares of a base, in [−1, 1]: the least and the
 * most that the votes allow, all figures taken together; `null` where the base
 * can be empty.
 *
 * @example
 * leadShares(knownOf({ for: 60, against: 40 }), 'decisive') // => { least: 0.2, most: 0.2 }
 */
export function leadShares(known: Known, of: Base): Shares | null {
  const { for: inFavour, against, lead } = known
  const { extra, least } = frameOf(known, of)
  if (Math.max(least, inFavour.least + against.least + extra.least) === 0) return null
  const turned = { ...known, for: against, against: inFavour, lead: { least: 0 - lead.most, most: 0 - lead.least } }
  return { least: leastOf(known, of), most: 0 - leastOf(turned, of) }
}

/** More votes against lower the share, until the lead itself keeps them from growing alone; a lead of nothing stays so. */
function leastOf(known: Known, of: Base): number {
  const { for: inFavour, against, lead } = known
  const { extra, least, most } = frameOf(known, of)
  const even = Math.min(against.most, inFavour.least - lead.least)
  const ends = [even, against.most].map((no) => {
    const yes = lead.least === -Infinity ? inFavour.least : Math.max(inFavour.least, no + lead.least)
    const ahead = yes === Infinity ? lead.least : yes - no
    if (ahead === 0 || ahead === -Infinity) return ahead === 0 ? 0 : -1
    const base =
      ahead < 0 ? Math.max(least, yes + no + extra.least) : Math.min(most, Math.max(least, yes + no + extra.most))
    return ahead / base
  })
  return Math.min(...ends)
}
