import { checkAsked } from './checkAsked.js'
import type { Session } from './session.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The sitting of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * sessionById(archive, 'petrograd-soviet-1917-09-09').day // => '1917-09-09'
 */
export function sessionById<T extends Session>(archive: { readonly sessions: readonly T[] }, id: IdOf<T>): T {
  checkAsked('sessionById', archive, ['sessions'], {})
  return thingById('sessionById', archive.sessions, id)
}
