import type { Faction } from '../model/faction.js'
import { lineOf } from './lineOf.js'

/**
 * The faction that a faction comes from in the end; itself, where it comes from none.
 *
 * @example
 * rootOf(factionById(archive, 'left-sr')).id // => 'sr'
 */
export function rootOf(faction: Faction): Faction {
  return lineOf(faction).at(-1)!
}
