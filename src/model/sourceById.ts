import { checkAsked } from './checkAsked.js'
import type { Source } from './source.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The source of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * sourceById(archive, 'mieville').year // => 2017
 */
export function sourceById<T extends Source>(archive: { readonly sources: readonly T[] }, id: IdOf<T>): T {
  checkAsked('sourceById', archive, ['sources'], {})
  return thingById('sourceById', archive.sources, id)
}
