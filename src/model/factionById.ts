import { checkAsked } from './checkAsked.js'
import type { Faction } from './faction.js'
import { type IdOf, thingById } from './thingById.js'

/**
 * The faction of an archive that bears an id.
 *
 * @throws TypeError if it is no archive
 * @throws RangeError if there is none, with the nearest id
 *
 * @example
 * factionById(archive, 'left-sr').splitFrom?.faction.id // => 'sr'
 */
export function factionById<T extends Faction>(archive: { readonly factions: readonly T[] }, id: IdOf<T>): T {
  checkAsked('factionById', archive, ['factions'], {})
  return thingById('factionById', archive.factions, id)
}
