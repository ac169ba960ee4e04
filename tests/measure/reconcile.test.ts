import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Composition, type Count, type House, reconcile } from '../../src/index.js'
import { frozen } from '../model/frozen.js'

const [first] = archive.compositions
const factions = archive.factions

/** A composition of one reading, whose factions have these seats. */
function house(total: Count, seats: readonly Count[], more: Partial<House> = {}): Composition {
  const reading = { source: archive.sources[0]!, locator: 'p. 1', total, ...more }
  const listed = seats.map((count, i) => ({ faction: factions[i]!, seats: count }))
  return frozen({ ...first!, readings: [{ ...reading, seats: listed }] })
}

function answer(...args: Parameters<typeof house>) {
  const [{ listed, remainder, over, verdict }] = reconcile(house(...args)) as [ReturnType<typeof reconcile>[number]]
  return { listed, remainder, over, verdict }
}

const counts: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(50),
  fc.tuple(fc.nat(50), fc.nat(20)).map(([least, more]): Count => [least, least + more]),
  fc.nat(50).map((least): Count => [least, null]),
  fc.constant(null),
)

describe('reconcile(composition)', () => {
  // Encyclopaedia of St Petersburg on the Second Congress: 390 Bolsheviks, 160 SRs, 72 Mensheviks of 649.
  it('names what no part claims', () => {
    expect(answer(649, [390, 160, 72])).toEqual({ listed: 622, remainder: 27, over: 0, verdict: 'short' })
  })

  it('says that parts are the total, or more', () => {
    expect(answer(622, [390, 160, 72])).toEqual({ listed: 622, remainder: 0, over: 0, verdict: 'exact' })
    expect(answer(600, [390, 160, 72])).toEqual({ listed: 622, remainder: 0, over: 22, verdict: 'over' })
  })

  it('counts groups, and leaves partitions out', () => {
    const groups = [{ label: { en: 'bloc' }, seats: 30 }]
    const partitions = [{ by: { en: 'origin' }, parts: [{ label: { en: 'soldiers' }, seats: 70 }] }]
    expect(answer(100, [60], { groups, partitions })).toMatchObject({ listed: 90, remainder: 10 })
  })

  it('leaves open what is open', () => {
    expect(answer(100, [60, null])).toEqual({ listed: [60, null], remainder: [0, 40], over: 0, verdict: 'undecidable' })
    expect(answer(null, [60])).toEqual({ listed: 60, remainder: null, over: 0, verdict: 'undecidable' })
    expect(answer([100, null], [60, [0, 10]])).toMatchObject({ remainder: [30, null], verdict: 'short' })
    expect(answer([100, 120], [130])).toMatchObject({ over: 10, verdict: 'over' })
  })

  it('law: holds for every number that the counts allow', () => {
    const pick = (count: Count, share: number) => {
      const [least, most] = typeof count === 'number' ? [count, count] : (count ?? [0, null])
      return Math.round(least + share * ((most ?? least + 60) - least))
    }
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(counts, share, fc.array(fc.tuple(counts, share), { maxLength: 5 }), (total, at, parts) => {
        const { remainder, over, verdict } = answer(
          total,
          parts.map(([count]) => count),
        )
        const whole = pick(total, at)
        const sum = parts.reduce((all, [count, where]) => all + pick(count, where), 0)
        const [least, most] = typeof remainder === 'number' ? [remainder, remainder] : (remainder ?? [0, null])
        if (whole >= sum) {
          expect(whole - sum).toBeGreaterThanOrEqual(least)
          expect(whole - sum).toBeLessThanOrEqual(most ?? Infinity)
        }
        expect(sum - whole).toBeGreaterThanOrEqual(verdict === 'over' ? over : -Infinity)
        if (verdict === 'exact') expect(sum).toBe(whole)
        if (verdict === 'short') expect(sum).toBeLessThan(whole)
        if (verdict === 'over') expect(sum).toBeGreaterThan(whole)
      }),
    )
  })

  it('requires the make-up of a body', () => {
    for (const [given, got] of [
      [null, 'null'],
      [undefined, 'undefined'],
      ['petrograd-soviet', '"petrograd-soviet"'],
      [{}, 'an object'],
      [{ readings: 3 }, 'an object'],
    ] as const) {
      expect(() => reconcile(given as unknown as Composition)).toThrow(
        new TypeError(`reconcile requires the make-up of a body, got ${got}`),
      )
    }
  })
})
