import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Base, motionById, type Tally } from '../../src/index.js'
import { campTally } from '../../src/measure/campTally.js'
import { swing } from '../../src/measure/swing.js'
import { frozen } from '../model/frozen.js'
import { baseIn, closedTallies, exactTallies, marginTallies, openTallies, worlds } from './oracle.js'

const bases: readonly Base[] = ['decisive', 'cast', 'present', 'members']

describe('swing(before, after, of)', () => {
  // Votes: the table of national results from 1945 in the Nuffield studies (D. Butler and D. Kavanagh, The British General
  // Election of October 1974 (1975), Appendix 1). Swings to Labour, 2.9, 2.7 and 2.0 %: M. Steed, “An Analysis of the
  // Results”, in D. E. Butler and A. King, The British General Election of 1966 (1966), Appendix, first table.
  it('is 2.9, 2.7 and 2.0 % to Labour from 1964 to 1966', () => {
    const [of1964, of1966] = frozen<[Tally, Tally]>([
      { for: 12_205_814, against: 12_001_396, abstain: 27_655_374 - 12_205_814 - 12_001_396, members: 35_892_572 },
      { for: 13_064_951, against: 11_418_433, abstain: 27_263_606 - 13_064_951 - 11_418_433, members: 35_964_684 },
    ])
    const percent = (of?: Base) => (100 * swing(of1964, of1966, of)!.least).toFixed(1)
    expect([percent('decisive'), percent('cast'), percent('members')]).toEqual(['2.9', '2.7', '2.0'])
    expect(swing(of1964, of1966)).toEqual(swing(of1964, of1966, 'decisive'))
  })

  // R. Clements, “Electoral Swing”, House of Commons Library Standard Note SN/SG/2608 (2012): the average of what one
  // party’s share has risen and the other’s fallen, of all votes cast.
  it('is, of all votes, the average of one side’s gain and the other’s loss', () => {
    const [before, after] = [
      { for: 35, against: 45, abstain: 20 },
      { for: 45, against: 40, abstain: 15 },
    ]
    expect(swing(before, after, 'cast')!.most).toBeCloseTo((0.1 + 0.05) / 2, 12)
    expect(swing(before, after, 'decisive')!.most).toBeCloseTo(45 / 85 - 35 / 80, 12)
  })

  it('follows camps from 31 August to 9 September 1917', () => {
    const [august, september] = ['petrograd-soviet-1917-08-31-power', 'petrograd-soviet-1917-09-09-presidium'].map(
      (id) => {
        const motion = motionById(archive, id)
        return campTally(motion.readings[0]!, motion, 'soviet-power')
      },
    ) as [Tally, Tally]
    // A smaller share than in the night when few were there: 279 of 394, 519 of 933.
    const change = 519 / 933 - 279 / 394
    expect(swing(august, september)!.least).toBeCloseTo(change, 12)
    expect(swing(august, september)!.most).toBeCloseTo(change, 12)
  })

  it('lies between bounds where a count does, and is null where a base can be empty', () => {
    const half = { for: 50, against: 50 }
    expect(swing(half, { for: [50, 60], against: 50 })!.least).toBe(0)
    expect(swing(half, { for: [50, 60], against: 50 })!.most).toBeCloseTo(60 / 110 - 1 / 2, 12)
    expect(swing(half, { for: [50, null], against: 50 })).toEqual({ least: 0, most: 1 / 2 })
    expect(swing(half, { for: null, against: null })).toBeNull()
    expect(swing({ for: 0, against: 0 }, { for: 1, against: 0 })).toBeNull()
    expect(swing(half, { for: 60, against: 40 }, 'members')).toEqual({ least: 0, most: 0.1 })
  })

  it('law: swing(a, b) = −swing(b, a)', () => {
    fc.assert(
      fc.property(openTallies, openTallies, fc.constantFrom(...bases), (a, b, of) => {
        const [there, back] = [swing(frozen(a), frozen(b), of), swing(b, a, of)]
        expect(there && { least: 0 - there.most, most: 0 - there.least }).toEqual(back)
      }),
    )
  })

  it('law: of two camps alone it is what the share has grown', () => {
    fc.assert(
      fc.property(exactTallies, exactTallies, (a, b) => {
        fc.pre(a.for + a.against > 0 && b.for + b.against > 0)
        const grown = b.for / (b.for + b.against) - a.for / (a.for + a.against)
        expect(swing(a, b)!.least).toBeCloseTo(grown, 12)
      }),
    )
  })

  it('law: its bounds are those of all votes that the figures allow', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies), fc.constantFrom(...bases), (tally, of) => {
        const all = worlds(tally)
        // Where figures contradict each other, some count as unsaid: `knownOf` has its own tests.
        fc.pre(all.length > 0 && all.every((world) => baseIn(world, of) > 0))
        fc.pre(of !== 'members' || tally.members != null)
        const swings = all.map((world) => (world.for - world.against) / baseIn(world, of) / 2)
        const found = swing({ for: 1, against: 1, abstain: 0, present: 2, members: 2 }, tally, of)!
        expect(found.least).toBeCloseTo(Math.min(...swings), 12)
        expect(found.most).toBeCloseTo(Math.max(...swings), 12)
      }),
      { numRuns: 600 },
    )
  })

  it('law: no vote that open figures allow has another swing', () => {
    fc.assert(
      fc.property(openTallies, fc.constantFrom(...bases), (tally, of) => {
        const found = swing({ for: 1, against: 1, abstain: 0, present: 2, members: 2 }, tally, of)
        for (const world of worlds(tally)
          .filter((own) => baseIn(own, of) > 0)
          .slice(0, 5000)) {
          if (!found) break
          const own = (world.for - world.against) / baseIn(world, of) / 2
          expect(own).toBeGreaterThanOrEqual(found.least - 1e-12)
          expect(own).toBeLessThanOrEqual(found.most + 1e-12)
        }
      }),
    )
  })

  it('refuses what is no tally or no base', () => {
    const tally = { for: 1, against: 1 }
    // @ts-expect-error a number is no tally
    expect(() => swing(5, tally)).toThrow(new TypeError('swing requires a tally, got 5 at before'))
    expect(() => swing(tally, { for: -1, against: 0.5 })).toThrow(
      new RangeError(
        'swing requires a whole number of at least 0, got -1 at after.for; requires a whole number of at least 0, got 0.5 at after.against',
      ),
    )
    // @ts-expect-error no such base
    expect(() => swing(tally, tally, 'votes')).toThrow(
      new RangeError('swing requires a base such as "decisive" or "cast", got "votes"'),
    )
  })
})
