import { didYouMean } from './didYouMean.js'
import { show } from './show.js'

/**
 * An id of one of `T`, which an editor completes where the type knows the ids, or any other text.
 *
 * @example
 * const known: IdOf<{ readonly id: 'reed' | 'mieville' }> = 'reed'
 * const any: IdOf<{ readonly id: 'reed' | 'mieville' }> = 'pipes'
 */
export type IdOf<T extends { readonly id: string }> = T['id'] | (string & Record<never, never>)

/**
 * The one of `things` that bears an id, on behalf of `caller`.
 *
 * @throws RangeError if none does, with the nearest id
 */
export function thingById<T extends { readonly id: string }>(caller: string, things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id)
  if (found) return found
  const near = didYouMean(
    id,
    things.map((thing) => thing.id),
  )
  throw new RangeError(`${caller} requires a known id, got ${show(id)}${near}`)
}
