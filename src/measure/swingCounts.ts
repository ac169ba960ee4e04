import { checkWork } from './checkWork.js'
import { decidingSizes } from './decidingSizes.js'
import { game } from './game.js'
import { smallerQuota } from './smallerQuota.js'

/** How often each group decides. */
export interface SwingCounts {
  /** How many coalitions of the others wait for it, divided by 2^`exponent`. */
  readonly swings: readonly number[]
  readonly exponent: number
}

/** Takes about a third of a second. */
const MOST_STEPS = 3e8

/** Counts at most double with each group; a double holds 2^1023. */
const OFTEN = 500

/**
 * In how many coalitions of the others each group decides, on behalf of `caller`.
 * Coalitions are counted by the seats that they hold, so that the cost is groups ×
 * seats. Exact up to 53 groups.
 *
 * @throws TypeError and RangeError as `game` does, or if that is more than 300 million
 *
 * @example
 * swingCounts('banzhaf', [50, 49, 1], 51) // => { swings: [3, 1, 1], exponent: 0 }
 */
export function swingCounts(caller: string, seats: readonly number[], quota: number): SwingCounts {
  const played = game(caller, seats, quota)
  // As many coalitions block as carry, and of both the smaller ones are counted: they grow towards one half, so that
  // taking a group out again does not lose them in the rounding of larger ones.
  const least = smallerQuota(played)
  checkWork(caller, played, played.seats.length * least, MOST_STEPS)
  const { sums, exponent } = countSums(played.seats, least)
  // Groups of one size decide equally often.
  const bySize = new Map(decidingSizes(played).map((own) => [own, swingsOf(own, sums)]))
  return { swings: played.seats.map((own) => bySize.get(own) ?? 0), exponent }
}

/** How many coalitions hold exactly s seats, for each s below `quota`, divided by 2^`exponent`. */
function countSums(seats: readonly number[], quota: number): { sums: Float64Array; exponent: number } {
  const sums = new Float64Array(quota)
  sums[0] = 1
  let exponent = 0
  for (const [i, own] of seats.entries()) {
    for (let s = quota - 1; s >= own; s--) sums[s]! += sums[s - own]!
    if (i % OFTEN !== OFTEN - 1) continue
    const scale = Math.floor(Math.log2(sums.reduce((most, count) => Math.max(most, count))))
    for (let s = 0; s < quota; s++) sums[s]! /= 2 ** scale
    exponent += scale
  }
  return { sums, exponent }
}

/** How many coalitions of the others reach the quota only with a group of `own` seats. */
function swingsOf(own: number, sums: Float64Array): number {
  const others = new Float64Array(sums.length)
  let swings = 0
  for (let s = 0; s < sums.length; s++) {
    others[s] = sums[s]! - (s >= own ? others[s - own]! : 0)
    if (s + own >= sums.length) swings += others[s]!
  }
  return swings
}
