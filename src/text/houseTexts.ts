import { percentages } from '../measure/percentages.js'
import { partsOf } from '../measure/partsOf.js'
import type { House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Faction } from '../model/faction.js'
import type { Locale, LocalText } from '../model/localText.js'
import type { Reading } from '../model/reading.js'
import { localise } from './localise.js'
import { wordsOf } from './wordsOf.js'

/** What a picture says about one group of a house. */
export interface GroupText {
  /** `null`: a group that is no one faction, or those whom the total counts and no group claims. */
  readonly faction: Faction | null
  /** Whether the source lists it; not so those whom no group claims. */
  readonly isListed: boolean
  readonly seats: Count
  /** `Bolsheviks`. */
  readonly name: string
  /** `390`. */
  readonly count: string
  /** `60.1% of 649`; empty where the total or the seats are not known. */
  readonly share: string
  /** Count, share with its base, and source, a line each. */
  readonly details: readonly string[]
}

/** Texts of a house’s groups, from left to right, and of the seats that no group claims, on behalf of `caller`. */
export function houseTexts(house: Reading<House>, locale: Locale, caller = 'houseTexts'): GroupText[] {
  const words = wordsOf(locale, caller)
  const { total } = house
  const groups: { faction: Faction | null; label?: LocalText; seats: Count }[] = [
    ...house.seats.toSorted((a, b) => a.faction.place - b.faction.place),
    ...(house.groups ?? []).map(({ label, seats }) => ({ faction: null, label, seats })),
  ]
  const listed = groups.length
  const known = groups.map(({ seats }) => seats).filter((seats) => typeof seats === 'number')
  const { remainder: rest, over } = partsOf(house)
  if (typeof rest === 'number' && rest > 0) groups.push({ faction: null, seats: rest })

  const whole = known.length === listed && typeof total === 'number' && total > 0 && over === 0
  const shares = whole ? percentages(groups.map(({ seats }) => Number(seats))) : null
  return groups.map(({ faction, label = faction?.short, seats }, i) => {
    const name = label ? localise(label, locale) : words.unlisted
    const count = words.count(seats, house.about)
    const share = shares ? words.house.part(shares[i]! / 100, total, house.about ?? false) : ''
    return {
      faction,
      isListed: label !== undefined,
      seats,
      name,
      count,
      share,
      details: [`${name}: ${count}`, ...(share ? [share] : []), localise(house.source.short, locale)],
    }
  })
}
