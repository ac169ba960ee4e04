import type { Source } from './source.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The source of an archive that bears an id.
 *
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * sourceById(archive, 'mieville').year // => 2017
 */
export function sourceById<T extends Source>(archive: { readonly sources: readonly T[] }, id: IdOf<T>): T {
  return thingById('sourceById', archive.sources, id)
}
