import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { CampShare } from './campShare.js'
import { heldBy } from './heldBy.js'
import { houseBase } from './houseBase.js'
import { isMajority } from './isMajority.js'
import { lineOf } from './lineOf.js'
import { rootOf } from './rootOf.js'

/**
 * The share of factions that count as a camp in a house. Where the source names
 * those who have the majority without a number, that is believed.
 *
 * @param factions - of the camp
 *
 * @example
 * const [house] = compositionById(archive, 'congress-soviets-2-1917-10').readings
 * const camp = ['bolshevik', 'left-sr'].map((id) => factionById(archive, id))
 * campInHouse(house, camp) // => { of: 'total', share: { least: 0.600…, most: 0.858… }, majority: true, silence: null }
 */
export function campInHouse(house: House, factions: readonly Faction[]): CampShare {
  if (factions.length === 0) return { of: null, share: null, majority: null, silence: 'no factions' }
  const { share } = heldBy(house, factions)
  // A share between nothing and all says nothing.
  const told = share && (share.least > 0 || share.most < 1) ? share : null
  const majority = (told && isMajority(told)) ?? namedIn(house, factions)
  return { of: told && houseBase(house), share: told, majority, silence: told ? null : 'no figures' }
}

/** Whether the factions are those that have the majority; `false` where the majority is of others. */
function namedIn({ majority = [] }: House, factions: readonly Faction[]): boolean | null {
  if (majority.length === 0) return null
  const ids = new Set(factions.map(({ id }) => id))
  const isOfCamp = (faction: Faction) => lineOf(faction).some(({ id }) => ids.has(id))
  if (majority.every(isOfCamp)) return true
  const roots = new Set(factions.map((faction) => rootOf(faction).id))
  return majority.some((faction) => roots.has(rootOf(faction).id)) ? null : false
}
