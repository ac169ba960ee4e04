import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Faction, factionById } from '../../src/index.js'
import { lineOf } from '../../src/measure/lineOf.js'

describe('lineOf(faction)', () => {
  const sr: Faction = factionById(archive, 'sr')

  it('goes back to the oldest', () => {
    const left: Faction = { ...sr, id: 'left', splitFrom: { faction: sr } }
    const lefter: Faction = { ...sr, id: 'lefter', splitFrom: { faction: left } }
    expect(lineOf(lefter).map(({ id }) => id)).toEqual(['lefter', 'left', 'sr'])
    expect(lineOf(sr)).toEqual([sr])
  })

  it('ends where factions come from each other', () => {
    const hen: Faction & { splitFrom: { faction: Faction } } = { ...sr, id: 'hen', splitFrom: { faction: sr } }
    const egg: Faction = { ...sr, id: 'egg', splitFrom: { faction: hen } }
    hen.splitFrom.faction = egg
    expect(lineOf(egg).map(({ id }) => id)).toEqual(['egg', 'hen'])
  })
})
