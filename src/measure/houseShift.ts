import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import { type Change, changeOf } from './changeOf.js'
import { type Difference, differenceOf } from './differenceOf.js'
import { heldBy } from './heldBy.js'
import { houseBase, type HouseBase } from './houseBase.js'
import { type HousePart, houseParts } from './houseParts.js'
import { partsOf } from './partsOf.js'
import { rootOf } from './rootOf.js'
import { spanOf } from './spanOf.js'

/** What a faction won or lost, or a group that is none. */
export interface GroupChange extends Change {
  /** `null` for a group that is no faction. */
  readonly faction: Faction | null
  /** The faction’s short name, or the group’s label. */
  readonly label: LocalText
}

/** What factions of one descent won or lost together. */
export interface FamilyChange extends Change {
  /** The faction that they all come from; it need not be listed itself. */
  readonly root: Faction
  /** Those of them that either house lists, in its order. */
  readonly members: readonly Faction[]
  /** Those of the members that split off, whose `splitFrom` tells from whom and when. */
  readonly splits: readonly Faction[]
}

/** What changed from one house to another. */
export interface HouseShift {
  /** What the shares of each house are shares of. */
  readonly base: {
    /** Of the first house. */
    readonly before: HouseBase
    /** Of the second. */
    readonly after: HouseBase
  }
  /** All that either house lists, in the order of the first, then of the second. */
  readonly groups: readonly GroupChange[]
  /** Those of the factions that come from one another, added up. */
  readonly families: readonly FamilyChange[]
  /** Seats of the totals that nobody listed has. */
  readonly rest: Difference
  /** The totals, as stated. */
  readonly total: Difference
}

/**
 * What changed from one house to another, group by group: what `shift` says of two houses.
 *
 * @example
 * const [first, second] = [3, 8].map((seats) => ({ total: 11, seats: [{ faction: factionById(archive, 'bolshevik'), seats }] }))
 * houseShift(first, second).groups[0].won // => 5
 */
export function houseShift(before: House, after: House): HouseShift {
  const parts = [...houseParts(before), ...houseParts(after)]
  const factions = unique(parts.flatMap(({ faction }) => faction ?? []))
  const changeFor = (who: readonly Faction[] | string) => changeOf(heldBy(before, who), heldBy(after, who))
  return {
    base: { before: houseBase(before), after: houseBase(after) },
    groups: listed(parts).map(({ faction, label }) => ({
      faction,
      label,
      ...changeFor(faction ? [faction] : label.en),
    })),
    families: familiesOf(factions).map((members) => ({
      root: rootOf(members[0]!),
      members,
      splits: members.filter(({ splitFrom }) => splitFrom),
      ...changeFor(members),
    })),
    rest: differenceOf(spanOf(partsOf(before).remainder), spanOf(partsOf(after).remainder)),
    total: differenceOf(spanOf(before.total), spanOf(after.total)),
  }
}

/** Each part once. */
function listed(parts: readonly HousePart[]): HousePart[] {
  const seen = new Map(
    parts.map((part) => [part.faction ? `faction ${part.faction.id}` : `group ${part.label.en}`, part]),
  )
  return [...seen.values()]
}

function unique(factions: readonly Faction[]): Faction[] {
  return [...new Map(factions.map((faction) => [faction.id, faction])).values()]
}

/** The factions of one root, where there are several. */
function familiesOf(factions: readonly Faction[]): Faction[][] {
  const families = new Map<string, Faction[]>()
  for (const faction of factions) {
    const { id } = rootOf(faction)
    families.set(id, [...(families.get(id) ?? []), faction])
  }
  return [...families.values()].filter((members) => members.length > 1)
}
