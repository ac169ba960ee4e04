import { show } from '../model/show.js'
import type { Motion } from '../model/vote.js'
import { checkTally } from './checkTally.js'

/**
 * Refuses what has no readings of votes for and against, on behalf of `caller`.
 *
 * @throws TypeError if it is no vote, or one between alternatives
 * @throws RangeError if there is no reading, or as `majority` does of a count
 */
export function checkReadings(caller: string, vote: Pick<Motion, 'readings'>): void {
  const given: unknown = vote
  if (typeof given !== 'object' || given === null || !('readings' in given) || !Array.isArray(given.readings)) {
    throw new TypeError(`${caller} requires a vote with readings, got ${show(given)}`)
  }
  if (vote.readings.length === 0) throw new RangeError(`${caller} requires at least one reading, got none`)
  for (const [i, reading] of vote.readings.entries()) {
    checkTally(caller, reading, `readings[${i}]`)
    if ('options' in reading) {
      throw new TypeError(`${caller} requires votes for and against, got votes for options at readings[${i}]`)
    }
  }
}
