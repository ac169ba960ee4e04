import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { LocalText } from '../model/localText.js'
import type { Percent } from '../model/percent.js'
import type { Span } from './knownOf.js'

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
  const factions = new Map([...seats, ...percent].map(({ faction }) => [faction.id, faction]))
  return [
    ...[...factions.values()].map((faction): HousePart => {
      const own = seats.filter((part) => part.faction.id === faction.id).map((part) => span(part.seats))
      const printed = percent.filter((part) => part.faction.id === faction.id).map((part) => range(part.percent))
      return {
        faction,
        label: faction.short,
        seats: own.length > 0 ? sum(own) : { least: 0, most: Infinity },
        percent: printed.length > 0 ? sum(printed) : null,
      }
    }),
    ...groups.map((group): HousePart => ({
      faction: null,
      label: group.label,
      seats: span(group.seats),
      percent: group.percent === undefined ? null : range(group.percent),
    })),
  ]
}

function span(count: HouseCount): Span {
  const { least, most } = bounds(count)
  return { least, most: most ?? Infinity }
}

type HouseCount = House['total']

function range(percent: Percent): Span {
  return typeof percent === 'number' ? { least: percent, most: percent } : { least: percent[0], most: percent[1] }
}

function sum(spans: readonly Span[]): Span {
  return spans.reduce((all, own) => ({ least: all.least + own.least, most: all.most + own.most }))
}
