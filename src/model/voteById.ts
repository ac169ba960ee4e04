import type { Archive } from './archive.js'
import type { Vote } from './vote.js'
import { thingById } from './thingById.js'

/**
 * The vote of an archive that bears an id.
 *
 * @throws RangeError if there is none, with the nearest id
 */
export function voteById(archive: Archive, id: string): Vote {
  return thingById('voteById', archive.votes, id)
}
