import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { themes } from '../../src/chart/theme.js'
import { bounds, type Composition, type Count, type Faction, type House } from '../../src/index.js'
import { reading } from '../measure/reading.js'

const { source } = reading({ for: 1, against: 0 })
const { ground } = themes.light

const faction = (name: string, place: number): Faction => {
  const text = { en: name, ru: name }
  return { id: name.toLowerCase(), name: text, short: text, colour: 'other', place }
}
const [bolsheviks, srs, mensheviks] = [faction('Bolsheviks', 1), faction('SRs', 2), faction('Mensheviks', 3)]

/** The Second Congress of Soviets. */
function congress(total: Count, seats: House['seats'], about = false): Composition {
  const name = { en: 'Second Congress', ru: 'Второй съезд' }
  const soviet = { id: 'congress', kind: 'congress', name, short: name } as const
  return {
    id: 'congress',
    session: { id: 'congress', day: '1917-10-25', soviet },
    unit: 'deputies',
    readings: [{ source, locator: 'entry', total, seats, ...(about && { about }) }],
  }
}

/** Seats of the groups, which of them are outlined, and which stands on the floor. */
function groupsIn(...[subject, options]: Parameters<typeof hemicycleChart>) {
  const { data, options: { plugins } = {} } = hemicycleChart(subject, options)
  const [set] = data.datasets
  // The chart gives both as a list, an entry a group.
  const [widths, fills] = [set!.borderWidth as number[], set!.backgroundColor as string[]]
  return {
    seats: set!.data,
    hollow: fills.map((fill, i) => fill === ground && widths[i]! > 0),
    filled: fills.map((fill, i) => fill !== ground && widths[i] === 0),
    place: plugins!.houseCentre!.place!,
  }
}

const counts = fc.oneof(
  fc.nat(60),
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([least, more]): Count => [least, least + more]),
  fc.nat(60).map((least): Count => [least, null]),
)
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('the groups of a hemicycle', () => {
  // Encyclopaedia of St Petersburg: 390 Bolsheviks, 160 SRs and 72 Mensheviks of 649.
  it('are the factions of the Second Congress, and 27 that are not listed', () => {
    const { seats, hollow, place } = groupsIn(
      congress(649, [
        { faction: srs, seats: 160 },
        { faction: bolsheviks, seats: 390 },
        { faction: mensheviks, seats: 72 },
      ]),
    )
    expect(seats).toEqual([390, 160, 72, 27])
    expect(hollow).toEqual([false, false, false, true])
    expect(place).toBe(0)
  })

  it('seat those who belong to no one faction behind the factions', () => {
    const house = congress(649, [{ faction: bolsheviks, seats: 190 }])
    const groups = [{ label: { en: 'Bloc of the Left' }, seats: 400 }]
    const { seats, hollow, place } = groupsIn({ ...house, readings: [{ ...house.readings[0]!, groups }] })
    expect(seats).toEqual([190, 400, 59])
    expect(hollow).toEqual([false, false, true])
    expect(place).toBe(1)
  })

  it('are all outlined where the source rounds', () => {
    const held = [{ faction: bolsheviks, seats: 300 }]
    expect(groupsIn(congress(300, held)).hollow).toEqual([false])
    expect(groupsIn(congress(300, held, true)).hollow).toEqual([true])
  })

  it('have no mark in a house whose groups are more than its total', () => {
    const [ours, theirs] = [
      { faction: bolsheviks, seats: 80 },
      { faction: srs, seats: 145 },
    ]
    const markIn = (total: Count) => hemicycleChart(congress(total, [ours, theirs])).options!.plugins!.seatMark!.needed
    expect(markIn(225)).toBe(113)
    expect(markIn(150)).toBeNull()
  })

  it('are split where a count is a range, into what is sure and what is not', () => {
    expect(groupsIn({ for: [40, 45], against: 12, abstain: [3, null] })).toMatchObject({
      seats: [40, 5, 12, 3],
      hollow: [false, true, false, false],
      place: 0,
    })
  })
})

describe('the groups of a hemicycle, by law', () => {
  it('have as many seats as there were votes at most, or at least where nobody knows', () => {
    fc.assert(
      fc.property(counts, counts, (inFavour, against) => {
        const [yes, no] = [bounds(inFavour), bounds(against)]
        fc.pre(yes.least + no.least > 0)
        const { seats, hollow, filled, place } = groupsIn({ for: inFavour, against })
        expect(sum(seats)).toBe((yes.most ?? yes.least) + (no.most ?? no.least))
        expect(sum(seats.filter((_, i) => filled[i]))).toBe(yes.least + no.least)
        expect(hollow).toEqual(filled.map((is) => !is))
        expect(seats[place]).toBe(Math.max(yes.least, no.least))
      }),
    )
  })

  it('fill the house, whatever of it is listed', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.nat(200), (ours, theirs, total) => {
        fc.pre(ours + theirs > 0)
        const { seats, filled, place } = groupsIn(
          congress(total, [
            { faction: bolsheviks, seats: ours },
            { faction: srs, seats: theirs },
          ]),
        )
        expect(sum(seats)).toBe(Math.max(total, ours + theirs))
        expect(sum(seats.filter((_, i) => filled[i]))).toBe(ours + theirs)
        // Where most is not listed, the largest group need not be a faction.
        if (total <= ours + theirs) expect(seats[place]).toBe(Math.max(ours, theirs))
      }),
    )
  })
})
