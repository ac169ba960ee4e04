import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { compositionById, majorityOfMembers } from '../../src/index.js'
import { housePower } from '../../src/measure/housePower.js'

const group = (en: string, seats: number | readonly [number, number | null] | null) => ({ label: { en }, seats })

describe('housePower(house, rule)', () => {
  it('gives the house of Felsenthal and Machover’s kind its power: 3 : 1 : 1 of 50, 49 and 1', () => {
    const house = { total: 100, seats: [], groups: [group('a', 50), group('b', 49), group('c', 1)] }
    const { needed, groups } = housePower(house, majorityOfMembers)
    expect(needed).toBe(51)
    expect(groups.map(({ banzhaf }) => banzhaf.least)).toEqual([0.6, 0.2, 0.2])
    expect(groups.map(({ shapleyShubik }) => shapleyShubik.least).map((own) => own.toFixed(6))).toEqual([
      '0.666667',
      '0.166667',
      '0.166667',
    ])
  })

  it('finds three equal groups in the first Central Executive Committee', () => {
    const [house] = compositionById(archive, 'vtsik-1917-06').readings
    const power = housePower(house!, majorityOfMembers).groups.map(({ banzhaf }) => Number(banzhaf.least.toFixed(6)))
    expect(power.toSorted((a, b) => b - a)).toEqual([0.333333, 0.333333, 0.333333, 0, 0])
  })

  it('lets whoever belongs to no group vote alone, and adds all up to one', () => {
    const { groups } = housePower({ total: 9, seats: [], groups: [group('a', 4)] }, majorityOfMembers)
    expect(groups.map(({ label, seats }) => [label?.en, seats])).toEqual([
      ['a', 4],
      [undefined, 5],
    ])
    for (const index of ['banzhaf', 'shapleyShubik', 'share'] as const) {
      expect(groups.reduce((sum, own) => sum + own[index].least, 0)).toBeCloseTo(1, 12)
    }
  })

  it('has bounds where seats are ranges', () => {
    const house = { total: null, seats: [], groups: [group('a', [49, 50]), group('b', 49), group('c', 1)] }
    const { needed, groups } = housePower(house, majorityOfMembers)
    expect(needed).toEqual([50, 51])
    expect(groups[0]!.banzhaf.most).toBeCloseTo(0.6, 12)
    expect(groups.map(({ share }) => share)).toEqual([
      { least: 49 / 100, most: 50 / 99 },
      { least: 49 / 100, most: 49 / 99 },
      { least: 1 / 100, most: 1 / 99 },
    ])
  })

  it('refuses what has no power to tell', () => {
    const told = (total: number | readonly [number, null] | null, ...groups: ReturnType<typeof group>[]) =>
      expect(() => housePower({ total, seats: [], groups }, majorityOfMembers, 'powerChart'))
    told(5, group('a', 9)).toThrow('powerChart requires groups that do not exceed the total, got 4 more')
    told(null, group('a', null), group('b', 2)).toThrow('powerChart requires seats of every group, got none of "a"')
    told(9, group('a', null), group('b', 2), group('c', null)).toThrow('got none of "a", "c"')
    told(0, group('a', 0), group('b', 0)).toThrow('powerChart requires at least one seat, got none')
    expect(() => housePower({ total: 5, seats: [], groups: [group('a', 9)] }, majorityOfMembers)).toThrow(
      'housePower requires groups that do not exceed the total, got 4 more',
    )
    told([9, null], group('a', 2)).toThrow(
      'powerChart requires a total that tells how many belong to no group, got [9, null]',
    )
    told(null, group('a', 0)).toThrow('powerChart requires at least one seat, got none')
  })
})
