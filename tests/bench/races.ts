import { hemicycle } from '../../src/layout/hemicycle.js'
import { banzhaf } from '../../src/measure/banzhaf.js'
import { majority } from '../../src/measure/majority.js'
import { minimalCoalitions } from '../../src/measure/minimalCoalitions.js'
import { simpleMajority } from '../../src/measure/rules.js'
import { shapleyShubik } from '../../src/measure/shapleyShubik.js'
import { circle, coalitions, counted, scanned } from './anchors.js'
import type { Heat, Race } from './race.js'

/** What is measured, and against what. */
export const races: readonly Race[] = [
  {
    what: 'hemicycle',
    anchor: 'cos + sin a seat',
    heats: [1_000, 10_000, 100_000].map((seats, i) => ({
      size: `${seats} seats`,
      ...(i > 0 && { times: 10 }),
      ours: () => hemicycle([seats * 0.4, seats * 0.5, seats * 0.1]),
      anchor: () => circle(seats),
    })),
  },
  {
    what: 'majority',
    anchor: 'for > against',
    heats: [1_000, 100_000].map((votes, i) => ({
      size: `${votes} votes`,
      ...(i > 0 && { times: 100 }),
      ...overTallies(votes),
    })),
  },
  {
    what: 'banzhaf',
    anchor: 'scan of 2^n, or adding up each sum',
    heats: [12, 51, 650].map((groups) => powerOf(groups, banzhaf)),
  },
  {
    what: 'shapleyShubik',
    anchor: 'scan of 2^n, or adding up each sum',
    heats: [12, 51, 650].map((groups) => powerOf(groups, shapleyShubik)),
  },
  {
    what: 'minimalCoalitions',
    anchor: 'scan of 2^n',
    heats: [12, 16, 20].map((groups, i) => {
      const { seats, quota } = house(groups)
      return {
        size: `n = ${groups}`,
        ...(i > 0 && { times: 16 }),
        ours: () => minimalCoalitions(seats, quota),
        anchor: () => coalitions(seats, quota),
      }
    }),
  },
]

/** Groups of different sizes, and more than half of their seats. */
function house(groups: number): { seats: number[]; quota: number } {
  const seats = Array.from({ length: groups }, (_, i) => 1 + ((i * 7) % 13))
  return { seats, quota: Math.floor(seats.reduce((sum, own) => sum + own, 0) / 2) + 1 }
}

/** Few groups beside all coalitions; many beside the least that a count by seats can cost. */
function powerOf(groups: number, index: (seats: readonly number[], quota: number) => number[]): Heat {
  const { seats, quota } = house(groups)
  return {
    size: `n = ${groups}`,
    ours: () => index(seats, quota),
    anchor: groups <= 20 ? () => scanned(seats, quota) : () => counted(seats, quota),
  }
}

function overTallies(votes: number) {
  const tallies = Array.from({ length: votes }, (_, i) => ({ for: i % 700, against: (7 * i) % 600, abstain: i % 50 }))
  return {
    ours: () => tallies.filter((tally) => majority(tally, simpleMajority).verdict === 'carried').length,
    anchor: () => tallies.filter((tally) => tally.for > tally.against).length,
  }
}
