import type { Division } from '../model/tally.js'
import { checkTally } from './checkTally.js'
import { largestShare } from './largestShare.js'
import type { Shares } from './shares.js'

/**
 * How united a group votes, by Rice’s index of cohesion: the difference between
 * its votes for and against as a share of both. Those who abstain are left out;
 * `agreementIndex` counts them.
 *
 * 1 is a group of one mind; 0 one that is split in halves; 0.5 three against one.
 *
 * @param division - votes of the group, such as an entry of a tally’s `byFaction`
 * @returns least and most in [0, 1], which are one where the counts are; `null` where nobody need have voted for or
 * against
 * @throws TypeError if it is no division
 * @throws RangeError with every count that is not whole, negative or too large
 *
 * @see S. A. Rice, “The Behavior of Legislative Groups”, Political Science Quarterly 40 (1925), 60–72
 *
 * @example
 * rice({ for: 75, against: 25 }) // => { least: 0.5, most: 0.5 }
 * rice({ for: [20, 25], against: 10 }) // => { least: 0.333…, most: 0.428… }
 */
export function rice(division: Division): Shares | null {
  checkTally('rice', division)
  const share = largestShare([division.for, division.against])
  return share && { least: 2 * share.least - 1, most: 2 * share.most - 1 }
}
