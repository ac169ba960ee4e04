import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Source } from '../model/source.js'
import { type Parts, partsOf } from './partsOf.js'

/** How the parts that one source lists stand to the total that it states. */
export interface Reconciliation extends Parts {
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
 *
 * @example
 * const [first] = reconcile(compositionById(archive, 'congress-soviets-2-1917-10'))
 * ;[first.total, first.listed, first.remainder, first.verdict] // => [649, 642, 7, 'short']
 */
export function reconcile({ readings }: Composition): Reconciliation[] {
  return readings.map(({ source, ...house }) => ({ source, total: house.total, ...partsOf(house) }))
}
