import { checkAsked } from './checkAsked.js'
import { type IdOf, thingById } from './thingById.js'
import type { Vote } from './vote.js'

/**
 * The vote of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * voteById(archive, 'petrograd-soviet-1917-09-09-presidium').session.day // => '1917-09-09'
 */
export function voteById<T extends Vote>(archive: { readonly votes: readonly T[] }, id: IdOf<T>): T {
  checkAsked('voteById', archive, ['votes'], {})
  return thingById('voteById', archive.votes, id)
}
