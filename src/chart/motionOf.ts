import type { Archive } from '../model/archive.js'
import { thingById } from '../model/thingById.js'
import type { Motion } from '../model/vote.js'

/**
 * The vote for and against that bears an id, on behalf of `caller`.
 *
 * @throws RangeError if none does, with the nearest id, or if it was a choice or an election
 */
export function motionOf(caller: string, archive: Archive, id: string): Motion {
  const vote = thingById(caller, archive.votes, id)
  if (vote.kind === 'motion') return vote
  throw new RangeError(`${caller} requires a vote for and against, got the ${vote.kind} "${id}"`)
}
