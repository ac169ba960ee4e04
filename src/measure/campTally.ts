import { show } from '../model/show.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'

/** What a tally tells once it may have been turned round. */
export type CampTally = Pick<Tally, 'for' | 'against' | 'abstain' | 'notVoting' | 'present' | 'members' | 'margin'>

/**
 * A reading of a vote as one camp sees it: its own votes are those for, whichever
 * way the question was put. So the 519 who voted against the Presidium on
 * 9 September 1917 become the 519 for soviet power, and two votes can be compared.
 *
 * @param tally - a reading of the motion
 * @param motion - it tells which camp stood on which side
 * @param camp - id of the camp
 * @returns the figures alone; those of factions, sections and names are left out
 * @throws RangeError if the camp is on neither side, or nobody tells the sides
 *
 * @example
 * const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * campTally(motion.readings[0], motion, 'soviet-power') // => { for: 519, against: 414, abstain: 69 }
 */
export function campTally(tally: Tally, motion: Pick<Motion, 'id' | 'camps'>, camp: string): CampTally {
  const { for: yes, against: no } = motion.camps ?? {}
  if (yes?.camp.id !== camp && no?.camp.id !== camp) {
    const sides = yes && no ? `${show(yes.camp.id)} and ${show(no.camp.id)}` : 'no camps'
    throw new RangeError(`campTally requires a camp of ${show(motion.id)}, which has ${sides}, got ${show(camp)}`)
  }
  const { for: inFavour, against, abstain, notVoting, present, members, margin } = tally
  const rest = {
    ...(abstain !== undefined && { abstain }),
    ...(notVoting !== undefined && { notVoting }),
    ...(present !== undefined && { present }),
    ...(members !== undefined && { members }),
  }
  if (yes?.camp.id === camp) return { for: inFavour, against, ...rest, ...(margin && { margin }) }
  const turned = margin && { of: margin.of === 'for' ? ('against' as const) : ('for' as const), by: margin.by }
  return { for: against, against: inFavour, ...rest, ...(turned && { margin: turned }) }
}
