import { bounds } from '../model/bounds.js'
import type { Composition, House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Source } from '../model/source.js'

/** How the parts that one source lists stand to the total that it states. */
export interface Reconciliation {
  readonly source: Source
  /** As stated. */
  readonly total: Count
  /** Seats of all listed factions and groups together. */
  readonly listed: Count
  /** Seats of the total that no listed part has: what is left, if the parts are right. `null` where nothing limits it. */
  readonly remainder: Count
  /** By how many seats the parts exceed the total at least: zero where they need not. */
  readonly over: number
  /**
   * - `exact`: the parts are the total
   * - `short`: they are fewer, by the remainder
   * - `over`: they are more
   * - `undecidable`: a range or an unknown number leaves it open
   */
  readonly verdict: 'exact' | 'short' | 'over' | 'undecidable'
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

function partsOf({ total, seats, groups = [] }: House): Omit<Reconciliation, 'source' | 'total'> {
  const parts = [...seats, ...groups].map((part) => bounds(part.seats))
  const listed = {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce<number | null>((sum, { most }) => (sum === null || most === null ? null : sum + most), 0),
  }
  const whole = bounds(total)
  const fewest = Math.max(0, whole.least - (listed.most ?? Infinity))
  const most = whole.most === null ? null : Math.max(0, whole.most - listed.least)
  const over = Math.max(0, listed.least - (whole.most ?? Infinity))
  return {
    listed: countOf(listed.least, listed.most),
    remainder: countOf(fewest, most),
    over,
    verdict:
      over > 0 ? 'over' : fewest > 0 ? 'short' : most === 0 && listed.most === whole.least ? 'exact' : 'undecidable',
  }
}
