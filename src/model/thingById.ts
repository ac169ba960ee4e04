import { didYouMean } from './didYouMean.js'
import { show } from './show.js'

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
