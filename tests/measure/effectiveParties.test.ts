import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveParties } from '../../src/measure/effectiveParties.js'
import { raeFractionalization } from '../../src/measure/raeFractionalization.js'

const houses = fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }).filter((seats) => seats.some((own) => own > 0))

describe('effectiveParties(seats) and raeFractionalization(seats)', () => {
  // A. Lijphart, Patterns of Democracy (1999), ch. 5: two equally strong parties are 2.0, of 70 and 30 per cent 1.7.
  it('are 1.7 parties where one of two is much the stronger', () => {
    expect(effectiveParties([50, 50])).toBe(2)
    expect(effectiveParties([70, 30])).toBeCloseTo(1.7, 1)
    expect(raeFractionalization([50, 50])).toBe(0.5)
    expect(raeFractionalization([70, 30])).toBe(0.42)
  })

  // Second Congress of Soviets, 25 October 1917, after the encyclopaedia of St Petersburg: Bolsheviks 390, SRs 160,
  // Mensheviks 72 of 649; with the 27 others as one group 649² / (390² + 160² + 72² + 27²) = 421,201 / 183,613.
  it('are 2.3 parties in the Second Congress', () => {
    expect(effectiveParties([390, 160, 72, 27])).toBe(421_201 / 183_613)
  })

  it('are one where there is one', () => {
    expect(effectiveParties([0, 131, 0])).toBe(1)
    expect(raeFractionalization([131])).toBe(0)
  })

  it('law: are as many as there are, where all are equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9999 }), (parties, seats) => {
        expect(effectiveParties(Array.from({ length: parties }, () => seats))).toBeCloseTo(parties, 12)
      }),
    )
  })

  it('law: are each the other turned round, and left alone by scaling and by parties without seats', () => {
    fc.assert(
      fc.property(houses, fc.integer({ min: 2, max: 99 }), (seats, factor) => {
        const parties = effectiveParties(Object.freeze(seats))
        expect(1 / (1 - raeFractionalization(seats))).toBeCloseTo(parties, 9)
        expect(effectiveParties([...seats.map((own) => own * factor), 0])).toBeCloseTo(parties, 12)
        expect(parties).toBeGreaterThanOrEqual(1)
        expect(parties).toBeLessThanOrEqual(seats.filter((own) => own > 0).length + 1e-12)
      }),
    )
  })

  it.each([
    ['effectiveParties', effectiveParties],
    ['raeFractionalization', raeFractionalization],
  ] as const)('%s requires whole seats', (name, measure) => {
    expect(() => measure([3, -1, Infinity])).toThrow(
      new RangeError(`${name} requires whole seats, got -1 at index 1, Infinity at index 2`),
    )
    expect(() => measure([])).toThrow(new RangeError(`${name} requires at least one of its seats above zero`))
  })
})
