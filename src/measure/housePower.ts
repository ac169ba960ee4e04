import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import { show } from '../model/show.js'
import { banzhaf } from './banzhaf.js'
import { houseParts } from './houseParts.js'
import { partsOf } from './partsOf.js'
import { rangeOf } from './rangeOf.js'
import type { Rule } from './rule.js'
import { seatsNeeded } from './seatsNeeded.js'
import { shapleyShubik } from './shapleyShubik.js'
import type { Shares } from './shares.js'
import { spanCount } from './spanCount.js'
import { spanSum } from './spanSum.js'

/** A group’s seats and its power. */
export interface GroupPower {
  /** `null` for a group that is no faction, and for those whom no group claims. */
  readonly faction: Faction | null
  /** `null` for those whom the total counts and no group claims: of them power is what all have together. */
  readonly label: LocalText | null
  readonly seats: Count
  /** Of all seats. */
  readonly share: Shares
  readonly banzhaf: Shares
  readonly shapleyShubik: Shares
}

/** Who decides in a house, and how many seats carry a motion. */
export interface HousePower {
  readonly needed: Count
  readonly groups: readonly GroupPower[]
}

/**
 * Seats and power of a house’s groups, each of which is taken to vote as one.
 * Whoever belongs to no listed group votes alone. Where seats are ranges, power
 * lies between bounds.
 *
 * @param caller - whom an error names
 * @throws RangeError if a group has seats without an upper end, all have none, the groups exceed the total or a range
 * leaves open how many belong to none, and as `banzhafRange` and `shapleyShubikRange` do
 *
 * @example
 * const house = { total: 100, seats: [], groups: [50, 49, 1].map((seats, i) => ({ label: { en: `group ${i}` }, seats })) }
 * housePower(house, majorityOfMembers).groups.map(({ banzhaf }) => banzhaf.least) // => [0.6, 0.2, 0.2]
 */
export function housePower(house: House, rule: Rule, caller = 'housePower'): HousePower {
  const parts = houseParts(house)
  const { over, remainder, listed } = partsOf(house)
  if (over > 0) throw new RangeError(`${caller} requires groups that do not exceed the total, got ${over} more`)
  const open = parts.filter(({ seats }) => seats.most === Infinity).map(({ label }) => show(label.en))
  if (open.length > 0) throw new RangeError(`${caller} requires seats of every group, got none of ${open.join(', ')}`)
  const alone = house.total === null ? 0 : remainder
  if (typeof alone !== 'number') {
    throw new RangeError(`${caller} requires a total that tells how many belong to no group, got ${show(house.total)}`)
  }
  const counts = parts.map(({ seats }) => spanCount(seats))
  const players = [...counts, ...Array.from({ length: alone }, () => 1)]
  if (players.every((seats) => seats === 0)) throw new RangeError(`${caller} requires at least one seat, got none`)

  const power = { banzhaf, shapleyShubik }
  const [first, second] = (['banzhaf', 'shapleyShubik'] as const).map((name) => {
    const ranges = rangeOf(caller, players, rule, power[name])
    return [...ranges.slice(0, counts.length), spanSum(ranges.slice(counts.length))]
  })
  const all = bounds(house.total ?? listed)
  const groups = [...counts, ...(alone > 0 ? [alone] : [])].map((seats, i): GroupPower => {
    const { least, most } = bounds(seats)
    return {
      faction: parts[i]?.faction ?? null,
      label: parts[i]?.label ?? null,
      seats,
      share: { least: least / (all.most ?? all.least), most: Math.min(1, (most ?? least) / all.least) },
      banzhaf: first![i]!,
      shapleyShubik: second![i]!,
    }
  })
  return { needed: seatsNeeded({ ...house, total: house.total ?? listed }, rule), groups }
}
