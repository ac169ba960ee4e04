import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { show } from '../model/show.js'
import type { Source } from '../model/source.js'
import { checkHouse } from './checkHouse.js'
import { type Parts, partsOf } from './partsOf.js'

/** How the parts that one source lists stand to the total that it states. */
export interface Reconciliation extends Parts {
  /** Whose total and whose parts these are. */
  readonly source: Source
  /** As stated. */
  readonly total: Count
}

/**
 * The whole and its parts: for each reading of a composition, whether the seats
 * of the listed factions and groups add up to the total that it states.
 * Partitions divide the same seats in another way, and are left out.
 *
 * @returns one answer a reading, in their order; in the unit of the composition
 * @throws TypeError if it is no composition
 * @throws RangeError if a total or a count of seats is none
 *
 * @example
 * const [first] = reconcile(compositionById(archive, 'congress-soviets-2-1917-10'))
 * ;[first.total, first.listed, first.remainder, first.verdict] // => [649, 642, 7, 'short']
 */
export function reconcile(composition: Composition): Reconciliation[] {
  const given: unknown = composition
  if (typeof given !== 'object' || given === null || !('readings' in given) || !Array.isArray(given.readings)) {
    throw new TypeError(`reconcile requires the make-up of a body, got ${show(given)}`)
  }
  return composition.readings.map(({ source, ...house }, i) => {
    checkHouse('reconcile', house, `readings[${i}]`)
    return { source, total: house.total, ...partsOf(house) }
  })
}
