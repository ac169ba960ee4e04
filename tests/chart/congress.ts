import { archive } from '../../src/archive/index.js'
import { type Composition, type Faction, motionById } from '../../src/index.js'

export const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
export const [bolshevik, sr, menshevik] = ['bolshevik', 'sr', 'menshevik'].map((name) =>
  archive.factions.find(({ id }) => id === name),
) as [Faction, Faction, Faction]

/** The Second Congress after the Encyclopaedia of St Petersburg: its rows add up to 642 of 649. */
export const congress: Composition = {
  id: 'congress',
  session: { ...presidium.session, day: '1917-10-25' },
  unit: 'deputies',
  readings: [
    {
      source: presidium.readings[0]!.source,
      locator: 'entry',
      total: 649,
      seats: [
        { faction: menshevik, seats: 72 },
        { faction: bolshevik, seats: 390 },
        { faction: sr, seats: 160 },
      ],
    },
    {
      source: presidium.readings[1]!.source,
      locator: 'text',
      total: 670,
      seats: [{ faction: bolshevik, seats: [300, null] }],
    },
  ],
}
