import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'

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
