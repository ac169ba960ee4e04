import type { Tally } from '../model/tally.js'
import { checkBase } from './checkBase.js'
import { checkTally } from './checkTally.js'
import { knownOf } from './knownOf.js'
import { leadShares } from './leadShares.js'
import type { Base } from './rule.js'
import type { Shares } from './shares.js'
import { spanDifference } from './spanDifference.js'

/**
 * The swing between two camps from one vote to another: half of what the lead of
 * those for over those against, taken as a share, has grown. A swing of 0.05 is
 * what comes of it if of a hundred voters five go over from one camp to the other:
 * one camp’s share grows by 0.05 and the other’s shrinks by as much.
 *
 * There are two conventions, which differ where somebody votes for neither camp,
 * and can even differ in sign. Steed’s takes both leads as shares of the votes for
 * the two camps alone (`decisive`, the default); Butler’s, which is called the
 * conventional swing, as shares of all votes (`cast`), and does not ask whether a
 * camp lost to the other or to a third. Steed prints a third one, of all who were
 * entitled to vote (`members`).
 *
 * On counts that are ranges or unknown the answer is between what numbers the
 * swing lies, whatever the votes were; each vote’s figures are taken together, as
 * `majority` takes them. A camp is not always the side for: `campTally` turns a
 * vote so that it is.
 *
 * @param before - the earlier vote
 * @param after - the later vote
 * @param of - what the leads are shares of; defaults to `decisive`
 * @returns shares in [−1, 1], positive where those for have won; `null` where a base can be empty
 * @throws TypeError if there is no tally
 * @throws RangeError if a count is not whole, negative or above 2^53 − 1, or `of` is no base
 *
 * @see M. Steed, “An Analysis of the Results”, in D. E. Butler and A. King, The British General Election of 1966 (1966),
 * Appendix: all three side by side
 * @see R. Clements, “Electoral Swing”, House of Commons Library Standard Note SN/SG/2608 (2012), on the conventional swing
 *
 * @example
 * swing({ for: 35, against: 45, abstain: 20 }, { for: 45, against: 40, abstain: 15 }) // => { least: 0.0919…, most: 0.0919… }
 * swing({ for: 35, against: 45, abstain: 20 }, { for: 45, against: 40, abstain: 15 }, 'cast') // => { least: 0.075…, most: 0.075… }
 */
export function swing(before: Tally, after: Tally, of: Base = 'decisive'): Shares | null {
  checkTally('swing', before, 'before')
  checkTally('swing', after, 'after')
  checkBase('swing', of)
  const [first, second] = [before, after].map((tally) => leadShares(knownOf(tally), of))
  if (!first || !second) return null
  const grown = spanDifference(second, first)
  return { least: grown.least / 2, most: grown.most / 2 }
}
