import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, type Count, type Faction, type House } from '../../src/index.js'
import type { Change } from '../../src/measure/changeOf.js'
import { shift } from '../../src/measure/shift.js'
import { faction, house } from './houseOf.js'
import { negative, opposite } from './opposite.js'

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
