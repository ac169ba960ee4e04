import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import type { Tally } from '../../src/index.js'
import { shift } from '../../src/measure/shift.js'
import { faction, house } from './houseOf.js'

describe('shift(before, after) refuses', () => {
  const tally: Tally = { for: 1, against: 1 }
  const sound = house(10, { bolshevik: 5 })

  it('what is no pair of a kind', () => {
    // @ts-expect-error a house and a tally
    expect(() => shift(sound, tally)).toThrow(
      new TypeError('shift requires two houses or two tallies, got an object and an object'),
    )
    // @ts-expect-error nothing is no tally
    expect(() => shift(tally, undefined)).toThrow(
      new TypeError('shift requires two houses or two tallies, got an object and undefined'),
    )
    // @ts-expect-error a composition is no house, but has readings that are
    expect(() => shift(archive.compositions[0], archive.compositions[1])).toThrow(
      new TypeError('shift requires two houses or two tallies, got an object and an object'),
    )
    // @ts-expect-error seats are no list
    expect(() => shift(sound, { total: 5, seats: 3 })).toThrow(
      new TypeError('shift requires a house { total, seats }, got an object at after'),
    )
    // @ts-expect-error a word is no faction
    expect(() => shift({ total: 5, seats: [{ faction: 'bolshevik', seats: 5 }] }, sound)).toThrow(
      new TypeError('shift requires an object with a faction, got an object at before.seats[0]'),
    )
    // @ts-expect-error no list of groups
    expect(() => shift({ total: 5, seats: [], groups: 5 }, sound)).toThrow(
      new TypeError('shift requires a list, got 5 at before.groups'),
    )
    // @ts-expect-error a percentage of nobody
    expect(() => shift({ total: 5, seats: [], percent: [null] }, sound)).toThrow(
      new TypeError('shift requires an object with a faction, got null at before.percent[0]'),
    )
    // @ts-expect-error a list is no group
    expect(() => shift({ total: 5, seats: [], groups: [[]] }, sound)).toThrow(
      new TypeError('shift requires an object with a label, got [] at before.groups[0]'),
    )
  })

  it('counts that are none, all at once', () => {
    const percent = [{ faction: faction('bolshevik'), percent: 101 }]
    expect(() => shift(sound, house(-1, { bolshevik: 0.5 }, { percent }))).toThrow(
      new RangeError(
        'shift requires a whole number of at least 0, got -1 at after.total; ' +
          'requires a whole number of at least 0, got 0.5 at after.seats[0]; ' +
          'requires a percentage from 0 to 100, got 101 at after.percent[0]',
      ),
    )
    const groups = [
      { label: { en: 'Peasants' }, seats: 1.5 },
      { label: { en: 'Sailors' }, seats: 1, percent: 100.5 },
    ]
    expect(() => shift(house(5, {}, { groups }), sound)).toThrow(
      new RangeError(
        'shift requires a whole number of at least 0, got 1.5 at before.groups[0]; ' +
          'requires a percentage from 0 to 100, got 100.5 at before.groups[1]',
      ),
    )
    const most = Number.MAX_SAFE_INTEGER
    expect(shift(sound, house(null, { bolshevik: [0, most - 1], sr: 1 })).groups).toHaveLength(2)
    expect(() => shift(sound, house(null, { bolshevik: [0, most], sr: 1 }))).toThrow('got more at after')
    expect(() => shift(sound, house(null, { bolshevik: Number.MAX_SAFE_INTEGER, sr: 1 }))).toThrow(
      new RangeError('shift requires at most 9007199254740991 seats, got more at after'),
    )
  })
})
