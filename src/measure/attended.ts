import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { hull } from './hull.js'
import type { Rule } from './rule.js'

/**
 * A reading with who was present and who belongs to the body, where a rule asks
 * for that, the reading is silent on it, and something is told of the sitting.
 * Other rules get the reading as it is: people come and go, and an attendance
 * limits no single vote.
 *
 * @param subject - what it is a reading of; a bare tally has no sitting
 *
 * @example
 * const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * attended(motion.readings[0], motion, majorityOfPresent).present // => 1000
 */
export function attended<R extends Tally>(reading: R, subject: Motion | Tally, rule: Rule): R {
  const asksForPeople = [rule.of, rule.quorum?.of].some((base) => base === 'present' || base === 'members')
  if (!('session' in subject) || !asksForPeople) return reading
  const { attendance = [] } = subject.session
  return {
    ...reading,
    present: reading.present ?? hull(attendance.map(({ present }) => present)),
    members: reading.members ?? hull(attendance.map(({ members }) => members)),
  }
}
