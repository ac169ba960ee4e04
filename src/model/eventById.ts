import { checkAsked } from './checkAsked.js'
import type { Event } from './event.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The event of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * eventById(archive, 'kornilov-march').day // => '1917-08'
 */
export function eventById<T extends Event>(archive: { readonly events: readonly T[] }, id: IdOf<T>): T {
  checkAsked('eventById', archive, ['events'], {})
  return thingById('eventById', archive.events, id)
}
