import type { Composition, Count, Faction, House } from '../../src/index.js'
import { reading as tallyReading } from '../measure/reading.js'

const { source } = tallyReading({ for: null, against: null })

const faction = (en: string, ru: string): Faction => ({
  id: en.toLowerCase().replaceAll(' ', '-'),
  name: { en, ru },
  short: { en, ru },
  colour: 'other',
  place: 50,
})

export const bolsheviks = faction('Bolsheviks', 'большевики')
export const bund = faction('Bund', 'Бунд')

/** The congress of October 1917, after as many sources as houses are given. */
export function congress(...houses: readonly (Partial<House> & { readonly about?: boolean })[]): Composition {
  return {
    id: 'congress',
    session: {
      id: 'congress',
      day: '1917-10-25',
      soviet: {
        id: 'congress',
        kind: 'congress',
        name: { en: 'Second Congress', ru: 'Второй съезд' },
        short: { en: 'Second Congress', ru: 'Второй съезд' },
      },
    },
    unit: 'deputies',
    readings: houses.map((house) => ({ source, locator: 'p. 1', total: null, seats: [], ...house })),
  }
}

/** A house of one faction. */
export function held(by: Faction, seats: Count, total: Count): House {
  return { total, seats: [{ faction: by, seats }] }
}
