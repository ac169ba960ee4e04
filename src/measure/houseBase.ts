import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import { isTold } from './isTold.js'
import { partsOf } from './partsOf.js'

/**
 * What shares of a house are shares of.
 *
 * - `total`: the total that the source states
 * - `printed`: nothing is reckoned; the percentages are those that the source prints
 * - `listed`: the listed factions and groups together, where the source states no total, or they exceed it
 */
export type HouseBase = 'total' | 'printed' | 'listed'

/**
 * What the shares of a house’s groups are best taken of: of the total, where it
 * is stated and seats are counted; else as they are printed; else of what is listed.
 *
 * @example
 * houseBase({ total: 11, seats: [], groups: [{ label: { en: 'workers' }, seats: 6 }] }) // => 'total'
 */
export function houseBase(house: House): HouseBase {
  const { total, seats, groups = [], percent = [] } = house
  const stated = isTold(total) && bounds(total).most !== 0 && partsOf(house).over === 0
  if (stated && [...seats, ...groups].some((part) => isTold(part.seats))) return 'total'
  if (percent.length > 0 || groups.some((group) => group.percent !== undefined)) return 'printed'
  return stated ? 'total' : 'listed'
}
