import { checkAsked } from './checkAsked.js'
import type { Soviet } from './soviet.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The body of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * sovietById(archive, 'petrograd-soviet-workers-section').partOf?.id // => 'petrograd-soviet'
 */
export function sovietById<T extends Soviet>(archive: { readonly soviets: readonly T[] }, id: IdOf<T>): T {
  checkAsked('sovietById', archive, ['soviets'], {})
  return thingById('sovietById', archive.soviets, id)
}
