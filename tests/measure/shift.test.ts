import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { compositionById, type House } from '../../src/index.js'
import { shift } from '../../src/measure/shift.js'
import { faction, house } from './houseOf.js'

const reading = (id: string, source: string): House =>
  compositionById(archive, id).readings.find((own) => own.source.id === source)!

/** Before, after and won of a faction, by id, or of a group, by label. */
const changes = (before: House, after: House) =>
  Object.fromEntries(
    shift(before, after).groups.map((own) => [
      own.faction?.id ?? own.label.en,
      [own.before, own.after, own.won, own.status],
    ]),
  )

describe('shift(before, after) of houses', () => {
  // Notes to Lenin's Works (Russian), 5th ed., vol. 35: the VTsIK of the Second Congress, 101 members, and that of the Third, 306.
  it('is what each faction won from one VTsIK to the next', () => {
    const change = shift(reading('vtsik-1917-10-27', 'pss35'), reading('vtsik-1918-01-18', 'pss35'))
    expect(change.base).toEqual({ before: 'total', after: 'total' })
    expect(change.total).toEqual({ before: 101, after: 306, won: 205 })
    expect(change.rest).toEqual({ before: 0, after: 0, won: 0 })
    expect(change.groups.slice(0, 3).map((own) => [own.label.en, own.before, own.after, own.won])).toEqual([
      ['Bolsheviks', 62, 160, 98],
      ['Left SRs', 29, 125, 96],
      ['United Internationalists', 6, 2, -4],
    ])
    expect(change.groups[0]!.share.change!.least).toBeCloseTo(160 / 306 - 62 / 101, 12)
    // Nobody else is left among the 101, but for three that a Ukrainian list may hold.
    expect(changes(reading('vtsik-1917-10-27', 'pss35'), reading('vtsik-1918-01-18', 'pss35'))).toMatchObject({
      menshevik: [[0, 3], 2, [-1, 2], 'unclear'],
      'sr-maximalist': [1, 7, 6, 'stayed'],
    })
  })

  // First Congress: the newspaper Rech, in Golder's Documents (1927); second: Encyclopaedia of St Petersburg.
  it('compares the First and the Second Congress, and takes nobody for absent', () => {
    const [first, second] = [
      reading('congress-soviets-1-1917-06', 'golder-rech'),
      reading('congress-soviets-2-1917-10', 'encspb'),
    ]
    expect(changes(first, second)).toMatchObject({
      sr: [285, 160, -125, 'stayed'],
      menshevik: [248, 72, -176, 'stayed'],
      bolshevik: [105, 390, 285, 'stayed'],
      // Seven of the 649 are listed nowhere.
      bund: [10, [0, 7], [-10, -3], 'unclear'],
    })
    expect(shift(first, second)).toMatchObject({
      total: { before: 1090, after: 649, won: -441 },
      rest: { before: 315, after: 7, won: -308 },
    })
  })

  // The same, and the Fifth Congress: Russian Wikipedia and GSE, 1,164 delegates.
  it('follows the SRs through their split', () => {
    const change = shift(reading('congress-soviets-2-1917-10', 'encspb'), reading('congress-soviets-5-1918-07', 'gse'))
    const family = change.families.find(({ root }) => root.id === 'sr')!
    expect(family.members.map(({ id }) => id)).toEqual(['sr', 'left-sr', 'sr-maximalist', 'right-sr'])
    expect(family.splits.map(({ id, splitFrom }) => [id, splitFrom?.faction.id, splitFrom?.day])).toEqual([
      ['left-sr', 'sr', '1917-11'],
      ['sr-maximalist', 'sr', undefined],
      ['right-sr', 'sr', undefined],
    ])
    // 353 + 17 + 1, and perhaps the two of national groups.
    expect([family.before, family.after, family.won]).toEqual([160, [371, 373], [211, 213]])
    // Where the whole party is listed, its wing is in it.
    expect(change.groups.find((own) => own.faction?.id === 'left-sr')!.before).toEqual([0, 167])
  })

  // Notes to Lenin's Sämtliche Werke, vol. 21: Petrograd's dumas of May and August 1917, in per cent of the votes.
  it('compares what is printed in per cent', () => {
    const [may, august] = [
      reading('petrograd-district-dumas-1917-05', 'sk2-lenin-sw21'),
      reading('petrograd-city-duma-1917-08-20', 'sk2-lenin-sw21'),
    ]
    const change = shift(may, august)
    expect(change.base).toEqual({ before: 'printed', after: 'printed' })
    const grown = change.groups.map((own) => [
      own.label.en,
      own.won,
      Math.round(100 * own.share.change!.least),
      own.status,
    ])
    expect(grown).toEqual([
      ['Bolsheviks', [null, null], 13, 'stayed'],
      ['Mensheviks and SRs', [null, null], -14, 'stayed'],
      ['Kadets', [null, null], 1, 'stayed'],
    ])
  })

  it('knows what is new and what vanished where the parts are the whole', () => {
    const [before, after] = [
      house(100, { bolshevik: 60, bund: 40, trudovik: 0 }),
      house(100, { bolshevik: 70, kadet: 30, trudovik: 0 }),
    ]
    expect(changes(before, after)).toEqual({
      bolshevik: [60, 70, 10, 'stayed'],
      bund: [40, 0, -40, 'vanished'],
      trudovik: [0, 0, 0, 'stayed'],
      kadet: [0, 30, 30, 'new'],
    })
  })

  it('does not know where the whole is not told, or something may hold the rest', () => {
    const after = house(100, { bolshevik: 60, kadet: 40 })
    expect(changes(house(null, { bolshevik: 60 }), after).kadet).toEqual([null, 40, [null, 40], 'unclear'])
    expect(changes(house(100, { bolshevik: 60, other: 40 }), after).kadet).toEqual([[0, 40], 40, [0, 40], 'unclear'])
    const groups = [{ label: { en: 'left bloc' }, seats: 40 }]
    expect(changes(house(100, { bolshevik: 60 }, { groups }), after)).toMatchObject({
      kadet: [[0, 40], 40, [0, 40], 'unclear'],
      'left bloc': [40, [0, 100], [-40, 60], 'unclear'],
    })
    // More than the total: the total is not believed.
    const over = shift(house(50, { bolshevik: 60, bund: 40 }), after)
    expect(over.base).toEqual({ before: 'listed', after: 'total' })
    expect(over.groups.map((own) => [own.before, own.share.before])).toEqual([
      [60, { least: 0.6, most: 0.6 }],
      [40, { least: 0.4, most: 0.4 }],
      [null, null],
    ])
  })

  it('names the base of its shares, for each house', () => {
    const listed = shift(
      house(null, { bolshevik: 60, bund: 40 }),
      house([100, 120], { bolshevik: [60, 70], bund: null }),
    )
    expect(listed.base).toEqual({ before: 'listed', after: 'total' })
    expect(listed.groups.map((own) => own.share.after)).toEqual([
      { least: 60 / 120, most: 70 / 100 },
      { least: 0, most: 60 / 120 },
    ])
    expect(listed.groups[1]!.after).toEqual([0, 60])
    const empty = shift(house(0, { bolshevik: 0 }), house(null, { bolshevik: null }))
    expect(empty.groups[0]).toMatchObject({
      before: 0,
      after: null,
      share: { before: null, after: null, change: null },
    })
    const none = shift(house(null, {}), house(10, {}))
    expect(none).toMatchObject({ groups: [], families: [], total: { won: [null, 10] } })
  })

  it('takes printed shares where some are open, and a total without seats', () => {
    const percent = [{ faction: faction('bolshevik'), percent: [0, 90] as const }]
    const groups = [{ label: { en: 'bloc' }, seats: null, percent: 5 }]
    const change = shift(house(null, {}, { percent, groups }), house(10, { bolshevik: null }))
    expect(change.base).toEqual({ before: 'printed', after: 'total' })
    expect(change.groups.map((own) => [own.share.before, own.share.after])).toEqual([
      [
        { least: 0, most: 0.9 },
        { least: 0, most: 1 },
      ],
      [
        { least: 0.05, most: 0.05 },
        { least: 0, most: 1 },
      ],
    ])
  })
})
