import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import {
  bounds,
  compositionById,
  type Count,
  type Faction,
  factionById,
  type House,
  motionById,
  type Tally,
} from '../../src/index.js'
import type { Change } from '../../src/measure/changeOf.js'
import type { Lead } from '../../src/measure/leadOf.js'
import { shift } from '../../src/measure/shift.js'
import type { Shares } from '../../src/measure/shares.js'
import { frozen } from '../model/frozen.js'
import { closedTallies, exactTallies, openTallies, worlds } from './oracle.js'

const faction = (id: string) => factionById(archive, id)

/** A house whose factions have these seats. */
const house = (total: Count, seats: Readonly<Record<string, Count>>, more: Partial<House> = {}): House =>
  frozen({
    total,
    seats: Object.entries(seats).map(([id, count]) => ({ faction: faction(id), seats: count })),
    ...more,
  })

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

const names = ['bolshevik', 'sr', 'left-sr', 'right-sr', 'menshevik', 'menshevik-internationalist'] as const
type Name = (typeof names)[number]

/** Who sat in a house, and what a source makes of it. */
interface Told {
  readonly truth: Readonly<Record<Name, number>>
  readonly house: House
}

const parentOf = (name: Name): Name | null => {
  const from = faction(name).splitFrom?.faction.id
  return names.find((own) => own === from) ?? null
}

const told: fc.Arbitrary<Told> = fc
  .record({
    seats: fc.tuple(...names.map(() => fc.nat(9))),
    ways: fc.tuple(...names.map(() => fc.constantFrom('listed', 'ranged', 'left out', 'other', 'group'))),
    extra: fc.nat(4),
    total: fc.constantFrom('exact', 'ranged', 'silent'),
  })
  .map(({ seats, ways, extra, total }) => {
    const truth = Object.fromEntries(names.map((name, i) => [name, seats[i]!])) as Record<Name, number>
    const isListed = (name: Name) => ['listed', 'ranged'].includes(ways[names.indexOf(name)]!)
    // A wing that is not listed is counted in its party, where that is listed.
    const place = (name: Name): string => {
      const [parent, way] = [parentOf(name), ways[names.indexOf(name)]!]
      return isListed(name) ? name : parent && isListed(parent) ? parent : way
    }
    const at = (where: string) => names.reduce((sum, name) => sum + (place(name) === where ? truth[name] : 0), 0)
    const counts = names.filter(isListed).map((name): [string, Count] => {
      const count = at(name)
      return [name, ways[names.indexOf(name)] === 'ranged' ? [Math.max(0, count - 2), count + 1] : count]
    })
    const all = seats.reduce((sum, count) => sum + count, extra)
    const [hasOther, hasGroup] = ['other', 'group'].map((way) => names.some((name) => place(name) === way))
    return {
      truth,
      house: house(
        { exact: all, ranged: [Math.max(0, all - 1), all + 3] as const, silent: null }[total],
        Object.fromEntries([...counts, ...(hasOther ? [['other', at('other')] as [string, Count]] : [])]),
        hasGroup ? { groups: [{ label: { en: 'bloc' }, seats: at('group') }] } : {},
      ),
    }
  })

function holds(count: Count, number: number): boolean {
  const { least, most } = bounds(count)
  return least <= number && number <= (most ?? Infinity)
}

function negative(won: Lead): Lead {
  if (typeof won === 'number') return 0 - won
  return [won[1] === null ? null : 0 - won[1], won[0] === null ? null : 0 - won[0]]
}

function opposite({ before, after, won, status, share }: Change): Change {
  return {
    before: after,
    after: before,
    won: negative(won),
    status: status === 'new' ? 'vanished' : status === 'vanished' ? 'new' : status,
    share: { before: share.after, after: share.before, change: turnedRound(share.change) },
  }
}

function turnedRound(change: Shares | null): Shares | null {
  return change && { least: 0 - change.most, most: 0 - change.least }
}

const byName = <T extends { readonly label: { readonly en: string } }>(groups: readonly T[]) =>
  groups.toSorted((a, b) => (a.label.en < b.label.en ? -1 : 1))

describe('shift(before, after) of houses: laws', () => {
  it('law: holds the true number and the true share of each faction and family', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const { groups, families, base } = shift(a.house, b.house)
        const check = (own: Change, [was, is]: [number, number]) => {
          expect(holds(own.before, was)).toBe(true)
          expect(holds(own.after, is)).toBe(true)
          const [least, most] = typeof own.won === 'number' ? [own.won, own.won] : own.won
          expect(is - was).toBeGreaterThanOrEqual(least ?? -Infinity)
          expect(is - was).toBeLessThanOrEqual(most ?? Infinity)
          const all = bounds(b.house.total)
          if (base.after === 'total' && all.least === all.most && own.share.after) {
            expect(is / all.least).toBeGreaterThanOrEqual(own.share.after.least - 1e-12)
            expect(is / all.least).toBeLessThanOrEqual(own.share.after.most + 1e-12)
          }
          if (own.status === 'new') expect([was > 0, is > 0]).toEqual([false, true])
          if (own.status === 'vanished') expect([was > 0, is > 0]).toEqual([true, false])
        }
        for (const own of groups) {
          const name = names.find((known) => known === own.faction?.id)
          // What a source means by a party may include its wings.
          if (name && (parentOf(name) || name === 'bolshevik')) check(own, [a.truth[name], b.truth[name]])
        }
        for (const own of families) {
          const ids = own.members.map(({ id }) => id)
          const isMeant = (name: Name) =>
            ids.includes(name) || (ids.includes(own.root.id) && parentOf(name) === own.root.id)
          const sum = (truth: Told['truth']) => names.filter(isMeant).reduce((all, name) => all + truth[name], 0)
          check(own, [sum(a.truth), sum(b.truth)])
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('law: shares of what is listed are those of all houses that the figures allow', () => {
    const range = fc.tuple(fc.nat(5), fc.nat(3)).map(([least, more]) => [least, least + more] as const)
    const between = ([least, most]: readonly [number, number]) =>
      Array.from({ length: most - least + 1 }, (_, i) => least + i)
    fc.assert(
      fc.property(range, range, range, fc.option(fc.tuple(fc.nat(20), fc.nat(4))), (a, b, c, size) => {
        const total = size && ([size[0], size[0] + size[1]] as const)
        const all = between(a).flatMap((x) => between(b).flatMap((y) => between(c).map((z) => [x, y, z] as const)))
        // Of a total, some seats may be listed nowhere.
        const houses = all.flatMap((seats) => {
          const listed = seats[0] + seats[1] + seats[2]
          const wholes = total ? between(total).filter((whole) => whole >= listed) : [listed]
          return wholes.map((whole) => ({ seats, whole }))
        })
        fc.pre(houses.length > 0 && houses.every(({ whole }) => whole > 0))
        const own = house(total, { bolshevik: a, bund: b, kadet: c })
        const { base, groups } = shift(own, own)
        expect(base.after).toBe(total ? 'total' : 'listed')
        for (const [i, { share, after }] of groups.entries()) {
          const shares = houses.map(({ seats, whole }) => seats[i]! / whole)
          expect(share.after!.least).toBeCloseTo(Math.min(...shares), 12)
          expect(share.after!.most).toBeCloseTo(Math.max(...shares), 12)
          expect(bounds(after).most).toBe(Math.max(...houses.map(({ seats }) => seats[i]!)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('law: shift(b, a) is the negative of shift(a, b)', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const [there, back] = [shift(a.house, b.house), shift(b.house, a.house)]
        expect(byName(there.groups).map(opposite)).toEqual(
          byName(back.groups).map(({ before, after, won, status, share }) => ({ before, after, won, status, share })),
        )
        const families = ({ families: all }: typeof there) => all.map((own) => ({ ...own, label: own.root.short }))
        expect(byName(families(there)).map(opposite)).toEqual(
          byName(families(back)).map(({ before, after, won, status, share }) => ({
            before,
            after,
            won,
            status,
            share,
          })),
        )
        expect([there.base.before, there.base.after]).toEqual([back.base.after, back.base.before])
        expect(negative(there.total.won)).toEqual(back.total.won)
        expect(negative(there.rest.won)).toEqual(back.rest.won)
      }),
    )
  })

  it('law: what all won adds up to what the house won', () => {
    const ids = ['bolshevik', 'sr', 'menshevik', 'kadet', 'bund'] as const satisfies readonly Faction['id'][]
    const seats = fc.dictionary(fc.constantFrom(...ids), fc.nat(50), { minKeys: 1 })
    fc.assert(
      fc.property(seats, seats, (a, b) => {
        const whole = (own: Record<string, number>) => Object.values(own).reduce((sum, count) => sum + count, 0)
        fc.pre(whole(a) > 0 && whole(b) > 0)
        const { groups, total, rest } = shift(house(whole(a), a), house(whole(b), b))
        expect(groups.reduce((sum, { won }) => sum + Number(won), 0)).toBe(total.won)
        expect(rest.won).toBe(0)
        expect(groups.reduce((sum, { share }) => sum + share.change!.least, 0)).toBeCloseTo(0, 12)
      }),
    )
  })
})

describe('shift(before, after) of tallies', () => {
  // Miéville, October, ch. 9, and Antonov-Ovseyenko's memoir, paragraph 5.
  it('is what each side won, of all votes where abstentions are told', () => {
    const [august, september] = [
      motionById(archive, 'petrograd-soviet-1917-08-31-power').readings[0]!,
      motionById(archive, 'petrograd-soviet-1917-09-09-presidium').readings[0]!,
    ]
    const { base, groups, total } = shift(august, september)
    expect([base, total]).toEqual(['cast', { before: 445, after: 1002, won: 557 }])
    expect(groups.map((own) => [own.side, own.before, own.after, own.won, own.status])).toEqual([
      ['for', 279, 414, 135, 'stayed'],
      ['against', 115, 519, 404, 'stayed'],
      ['abstain', 51, 69, 18, 'stayed'],
    ])
    expect(groups[1]!.share.change!.most).toBeCloseTo(519 / 1002 - 115 / 445, 12)
  })

  it('leaves abstentions out of the shares where a source is silent on them', () => {
    const { base, groups } = shift({ for: 60, against: 40 }, { for: 55, against: 55, abstain: 0 })
    expect(base).toBe('decisive')
    expect(groups.map((own) => [own.won, own.status])).toEqual([
      [-5, 'stayed'],
      [15, 'stayed'],
      [[null, 0], 'unclear'],
    ])
    expect(groups[2]!.share).toEqual({ before: null, after: null, change: null })
    expect(groups[0]!.share.before).toEqual({ least: 0.6, most: 0.6 })
  })

  it('law: sums add up, and it is the negative of the way back', () => {
    fc.assert(
      fc.property(exactTallies, exactTallies, (a, b) => {
        const { groups, total } = shift(frozen(a), frozen(b))
        expect(groups.reduce((sum, { won }) => sum + Number(won), 0)).toBe(total.won)
      }),
    )
    fc.assert(
      fc.property(openTallies, openTallies, (a, b) => {
        const back = shift(b, a).groups.map(({ before, after, won, status, share }) => ({
          before,
          after,
          won,
          status,
          share,
        }))
        expect(shift(a, b).groups.map(opposite)).toEqual(back)
      }),
    )
  })

  it('law: its shares are those of all votes that the figures allow', () => {
    fc.assert(
      fc.property(closedTallies, (tally) => {
        const all = worlds(tally).map((own) => ({ ...own, cast: own.for + own.against + own.abstain }))
        fc.pre(all.length > 0 && all.every(({ cast }) => cast > 0))
        for (const { side, share } of shift(tally, tally).groups) {
          const shares = all.map((own) => own[side] / own.cast)
          expect(share.after!.least).toBeCloseTo(Math.min(...shares), 12)
          expect(share.after!.most).toBeCloseTo(Math.max(...shares), 12)
        }
      }),
      { numRuns: 400 },
    )
  })
})

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
