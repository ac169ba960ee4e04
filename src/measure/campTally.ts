import { show } from '../model/show.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { checkTally } from './checkTally.js'
import { type Figures, turned } from './turned.js'

/**
 * A reading of a vote as one camp sees it: its own votes are those for, whichever
 * way the question was put. So the 519 who voted against the Presidium on
 * 9 September 1917 become 519 for soviet power, and two votes can be compared.
 *
 * @param tally - a reading of the motion
 * @param motion - it tells which camp stood on which side
 * @param camp - id of the camp
 * @returns the figures alone; those of factions, sections and names are left out
 * @throws TypeError if there is no tally or no motion
 * @throws RangeError if a count is none, if the camp is on neither side, or nobody tells the sides
 *
 * @example
 * const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * campTally(motion.readings[0], motion, 'soviet-power') // => { for: 519, against: 414, abstain: 69 }
 */
export function campTally(tally: Tally, motion: Pick<Motion, 'id' | 'camps'>, camp: string): Figures {
  checkTally('campTally', tally)
  const given: unknown = motion
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`campTally requires a motion, got ${show(motion)}`)
  }
  const { id, camps } = motion
  if (camps?.against.camp.id === camp) return turned(tally)
  if (camps?.for.camp.id === camp) return turned(turned(tally))
  const sides = camps ? `${show(camps.for.camp.id)} and ${show(camps.against.camp.id)}` : 'no camps'
  throw new RangeError(`campTally requires a camp of ${show(id)}, which has ${sides}, got ${show(camp)}`)
}
