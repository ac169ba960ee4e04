import { archive } from '../../src/archive/index.js'
import { type Count, factionById, type House } from '../../src/index.js'
import { frozen } from '../model/frozen.js'

export const faction = (id: string) => factionById(archive, id)

/** A house whose factions have these seats. */
export const house = (total: Count, seats: Readonly<Record<string, Count>>, more: Partial<House> = {}): House =>
  frozen({
    total,
    seats: Object.entries(seats).map(([id, count]) => ({ faction: faction(id), seats: count })),
    ...more,
  })
