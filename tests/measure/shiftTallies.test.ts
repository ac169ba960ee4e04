import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { motionById } from '../../src/index.js'
import { shift } from '../../src/measure/shift.js'
import { frozen } from '../model/frozen.js'
import { opposite } from './opposite.js'
import { closedTallies, exactTallies, openTallies, worlds } from './oracle.js'

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
