import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import type { Percent } from '../model/percent.js'
import { type Span, spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/** What a house lists of one faction, or of one group that is none. */
export interface HousePart {
  /** `null` for a group. */
  readonly faction: Faction | null
  readonly label: LocalText
  readonly seats: Span
  /** As printed, in percent; `null` where the source prints none. */
  readonly percent: Span | null
}

/**
 * The parts that a house lists: its factions, each once, then its groups.
 *
 * @example
 * houseParts({ total: 11, seats: [], groups: [{ label: { en: 'workers' }, seats: 6 }] })
 * // => [{ faction: null, label: { en: 'workers' }, seats: { least: 6, most: 6 }, percent: null }]
 */
export function houseParts({ seats, groups = [], percent = [] }: House): HousePart[] {
  const factions = new Map<string, HousePart>()
  for (const { faction, seats: count } of seats) {
    const known = factions.get(faction.id)
    const own = known ? spanSum([known.seats, spanOf(count)]) : spanOf(count)
    factions.set(faction.id, { faction, label: faction.short, seats: own, percent: null })
  }
  for (const { faction, percent: printed } of percent) {
    const known = factions.get(faction.id) ?? { faction, label: faction.short, seats: spanOf(null), percent: null }
    const own = known.percent ? spanSum([known.percent, range(printed)]) : range(printed)
    factions.set(faction.id, { ...known, percent: own })
  }
  return [
    ...factions.values(),
    ...groups.map((group): HousePart => {
      const printed = group.percent === undefined ? null : range(group.percent)
      return { faction: null, label: group.label, seats: spanOf(group.seats), percent: printed }
    }),
  ]
}

function range(percent: Percent): Span {
  return typeof percent === 'number' ? { least: percent, most: percent } : { least: percent[0], most: percent[1] }
}
