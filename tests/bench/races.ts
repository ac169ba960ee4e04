import { hemicycle } from '../../src/layout/hemicycle.js'
import { majority } from '../../src/measure/majority.js'
import { simpleMajority } from '../../src/measure/rules.js'
import type { Race } from './race.js'

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
]

/** The least that a layout in a circle can cost. */
function circle(seats: number): Float64Array {
  const places = new Float64Array(2 * seats)
  for (let i = 0; i < seats; i++) {
    places[2 * i] = Math.cos((Math.PI * i) / seats)
    places[2 * i + 1] = Math.sin((Math.PI * i) / seats)
  }
  return places
}

function overTallies(votes: number) {
  const tallies = Array.from({ length: votes }, (_, i) => ({ for: i % 700, against: (7 * i) % 600, abstain: i % 50 }))
  return {
    ours: () => tallies.filter((tally) => majority(tally, simpleMajority).verdict === 'carried').length,
    anchor: () => tallies.filter((tally) => tally.for > tally.against).length,
  }
}
