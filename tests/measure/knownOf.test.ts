import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/index.js'
import { knownOf } from '../../src/measure/knownOf.js'
import type { Span } from '../../src/measure/spanOf.js'
import { closedTallies, exactTallies, marginTallies, openTallies, type World, worlds } from './oracle.js'

const FIGURES = ['for', 'against', 'abstain', 'lead', 'present', 'members'] as const

function figureIn(world: World, figure: (typeof FIGURES)[number]): number {
  return figure === 'lead' ? world.for - world.against : world[figure]
}

/** The numbers not voting that some vote allows. */
function idleIn(tally: Tally): number[] {
  return Array.from({ length: 30 }, (_, notVoting) => notVoting).filter((notVoting) => {
    const { least, most } = spanOf(tally)
    return notVoting >= least && notVoting <= most && worlds({ ...tally, notVoting }).length > 0
  })
}

function spanOf({ notVoting }: Tally): Span {
  if (typeof notVoting === 'number') return { least: notVoting, most: notVoting }
  const [least, most] = notVoting ?? [0, null]
  return { least, most: most ?? Infinity }
}

const isWithin = (value: number, span: Span | null) => !span || (value >= span.least && value <= span.most)

describe('knownOf(tally)', () => {
  // V. A. Antonov-Ovseyenko's memoir on 9 September 1917: 414 for, 519 against, 69 abstained.
  it('finds either side of 9 September 1917 by the other and the lead', () => {
    const one = knownOf({ for: 414, against: null, margin: { of: 'against', by: 105 } })
    expect(one.against).toEqual({ least: 519, most: 519 })
    const other = knownOf({ for: null, against: 519, margin: { of: 'against', by: 105 } })
    expect(other.for).toEqual({ least: 414, most: 414 })
  })

  it('finds the most who abstained on 9 September 1917 by the 1,002 who were there', () => {
    const { abstain, present, room } = knownOf({ for: 414, against: 519, present: 1002 })
    expect([abstain, present, room]).toEqual([{ least: 0, most: 69 }, { least: 1002, most: 1002 }, 1002])
  })

  it('knows nothing of a tally that says nothing', () => {
    const open = { least: 0, most: Infinity }
    expect(knownOf({ for: null, against: null })).toEqual({
      for: open,
      against: open,
      abstain: open,
      notVoting: open,
      lead: { least: -Infinity, most: Infinity },
      present: null,
      members: null,
      room: Infinity,
    })
  })

  it('believes the votes before a margin, and either before an attendance', () => {
    const votes: Tally = { for: 10, against: 3 }
    expect(knownOf({ ...votes, margin: { of: 'against', by: 2 } })).toEqual(knownOf(votes))
    expect(knownOf({ ...votes, present: 12 })).toEqual(knownOf(votes))
    expect(knownOf({ ...votes, members: [5, 12] })).toEqual(knownOf(votes))
    const led: Tally = { for: null, against: 3, margin: { of: 'for', by: 7 } }
    expect(knownOf({ ...led, present: 12 })).toEqual(knownOf(led))
  })

  it('believes those present before the members', () => {
    const { present, members } = knownOf({ for: 10, against: 3, present: 20, members: 19 })
    expect([present, members]).toEqual([{ least: 20, most: 20 }, null])
  })
})

describe('knownOf, by law', () => {
  it('holds for every vote that a tally allows', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies, openTallies), (tally) => {
        const known = knownOf(tally)
        const stray = worlds(tally).find(
          (world) =>
            world.present > known.room || FIGURES.some((figure) => !isWithin(figureIn(world, figure), known[figure])),
        )
        expect(stray).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('has at its ends what some vote has', () => {
    fc.assert(
      fc.property(fc.oneof(closedTallies, marginTallies), (tally) => {
        const all = worlds(tally)
        fc.pre(all.length > 0)
        const known = knownOf(tally)
        for (const figure of FIGURES) {
          const span = known[figure]
          if (!span) {
            expect([figure, tally[figure as 'present' | 'members']]).toEqual([figure, null])
            continue
          }
          const found = all.map((world) => figureIn(world, figure))
          expect([figure, span]).toEqual([figure, { least: Math.min(...found), most: Math.max(...found) }])
        }
        const idle = idleIn(tally)
        expect(known.notVoting).toEqual({ least: Math.min(...idle), most: Math.max(...idle) })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves nothing open of an exact vote', () => {
    fc.assert(
      fc.property(exactTallies, (votes) => {
        const known = knownOf(votes)
        for (const side of ['for', 'against', 'abstain', 'notVoting'] as const) {
          expect(known[side]).toEqual({ least: votes[side], most: votes[side] })
        }
        expect(known.lead).toEqual({ least: votes.for - votes.against, most: votes.for - votes.against })
      }),
    )
  })

  it('leaves out an attendance of fewer than voted', () => {
    fc.assert(
      fc.property(exactTallies, fc.constantFrom('present', 'members'), fc.nat(), (votes, figure, fewer) => {
        const seen = votes.for + votes.against + votes.abstain + votes.notVoting
        fc.pre(seen > 0)
        expect(knownOf({ ...votes, [figure]: fewer % seen })).toEqual(knownOf(votes))
        expect(knownOf({ ...votes, [figure]: seen })[figure]).toEqual({ least: seen, most: seen })
      }),
    )
  })
})
