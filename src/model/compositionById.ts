import { checkAsked } from './checkAsked.js'
import type { Composition } from './composition.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The composition of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * compositionById(archive, 'ekaterinburg-city-duma-1917-11-05').unit // => 'seats'
 */
export function compositionById<T extends Composition>(
  archive: { readonly compositions: readonly T[] },
  id: IdOf<T>,
): T {
  checkAsked('compositionById', archive, ['compositions'], {})
  return thingById('compositionById', archive.compositions, id)
}
