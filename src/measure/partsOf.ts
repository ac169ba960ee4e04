import type { House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { spanCount } from './spanCount.js'
import { spanDifference } from './spanDifference.js'
import { spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/** How the listed groups of a house stand to its total. */
export interface Parts {
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
 * Whether the seats of a house’s factions and groups add up to its total.
 *
 * @example
 * partsOf({ total: 100, seats: [], groups: [{ label: { en: 'soldiers' }, seats: 60 }] })
 * // => { listed: 60, remainder: 40, over: 0, verdict: 'short' }
 */
export function partsOf({ total, seats, groups = [] }: House): Parts {
  const listed = spanSum([...seats, ...groups].map((part) => spanOf(part.seats)))
  const whole = spanOf(total)
  const left = spanDifference(whole, listed)
  const [least, most] = [Math.max(0, left.least), Math.max(0, left.most)]
  const over = Math.max(0, listed.least - whole.most)
  return {
    listed: spanCount(listed),
    remainder: spanCount({ least, most }),
    over,
    verdict:
      over > 0 ? 'over' : least > 0 ? 'short' : most === 0 && listed.most === whole.least ? 'exact' : 'undecidable',
  }
}
