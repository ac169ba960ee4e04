import type { Division } from '../model/tally.js'
import { checkTally } from './checkTally.js'
import { largestShare } from './largestShare.js'
import type { Shares } from './shares.js'

/**
 * How united a group votes, abstention being a side of its own: how far its
 * largest side is from a third of the votes.
 *
 * 1 is a group of one mind, be it in abstaining; 0 one that is split in thirds;
 * 0.25 one that is split in halves. Where a source is silent on abstentions there
 * may have been any number, and the index has no floor but 0: see `rice`.
 *
 * @param division - votes of the group, such as an entry of a tally’s `byFaction`
 * @returns least and most in [0, 1], which are one where the counts are; `null` where nobody need have taken part
 * @throws TypeError if it is no division
 * @throws RangeError with every count that is not whole, negative or too large
 *
 * @see S. Hix, A. Noury and G. Roland, “Power to the Parties”, British Journal of Political Science 35 (2005), 209–234
 *
 * @example
 * agreementIndex({ for: 50, against: 50, abstain: 0 }) // => { least: 0.25, most: 0.25 }
 */
export function agreementIndex(division: Division): Shares | null {
  checkTally('agreementIndex', division)
  const share = largestShare([division.for, division.against, division.abstain])
  return share && { least: (3 * share.least - 1) / 2, most: (3 * share.most - 1) / 2 }
}
