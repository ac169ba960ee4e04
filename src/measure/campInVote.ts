import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { attended } from './attended.js'
import type { CampShare } from './campShare.js'
import { campTally } from './campTally.js'
import { majority } from './majority.js'
import type { Base } from './rule.js'

/**
 * A camp’s share of a vote, as one reading has it.
 *
 * @example
 * const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * campInVote(motion.readings[0], motion, 'soviet-power', 'decisive').majority // => true
 */
export function campInVote(reading: Tally, motion: Motion, camp: string, of: Base): CampShare {
  const { camps } = motion
  if (camps?.for.camp.id !== camp && camps?.against.camp.id !== camp) {
    return { of: null, share: null, majority: null, silence: 'on no side' }
  }
  const rule = { of, share: [1, 2], strictly: true } as const
  const { share, verdict } = majority(campTally(attended(reading, motion, rule), motion, camp), rule)
  // A share between nothing and all says nothing.
  if (!share || (share.least === 0 && share.most === 1)) {
    return { of: null, share: null, majority: null, silence: 'no figures' }
  }
  const isMore = verdict === 'carried' ? true : verdict === 'rejected' ? false : null
  return { of, share, majority: isMore, silence: null }
}
