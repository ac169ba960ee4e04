import { checkAsked } from './checkAsked.js'
import { type IdOf, thingById } from './thingById.js'
import type { Motion, Vote } from './vote.js'

/**
 * The motion of an archive that bears an id: as `voteById`, only that votes
 * between several alternatives or candidates are not found.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * motionById(archive, 'petrograd-soviet-1917-09-09-presidium').readings[0].against // => 519
 */
export function motionById<T extends Vote>(archive: { readonly votes: readonly T[] }, id: IdOf<T>): T & Motion {
  checkAsked('motionById', archive, ['votes'], {})
  return thingById(
    'motionById',
    archive.votes.filter((vote): vote is T & Motion => vote.kind === 'motion'),
    id,
  )
}
