import type { Archive } from './archive.js'
import type { Vote } from './vote.js'
import { thingById } from './thingById.js'

/**
 * The vote of an archive that bears an id.
 *
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * voteById(archive, 'petrograd-soviet-1917-09-09-presidium').session.day // => '1917-09-09'
 */
export function voteById(archive: Archive, id: string): Vote {
  return thingById('voteById', archive.votes, id)
}
