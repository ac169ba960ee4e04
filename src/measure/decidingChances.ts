import { checkWork } from './checkWork.js'
import { decidingSizes } from './decidingSizes.js'
import { game } from './game.js'

/** Takes about a third of a second. */
const MOST_STEPS = 3e8

/** As `penroseBanzhaf`, on behalf of `caller`. */
export function decidingChances(caller: string, seats: readonly number[], quota: number): number[] {
  const played = game(caller, seats, quota)
  checkWork(caller, played, played.seats.length * played.quota, MOST_STEPS)
  const coalitions = chanceOfSeats(played.seats, played.quota)
  // Groups of one size have one power.
  const bySize = new Map(decidingSizes(played).map((own) => [own, chanceToDecide(own, coalitions, played.quota)]))
  return played.seats.map((own) => bySize.get(own) ?? 0)
}

/** How likely it is that those who vote for hold exactly s seats, for each s short of the quota. */
function chanceOfSeats(seats: readonly number[], quota: number): Float64Array {
  const chance = new Float64Array(quota)
  chance[0] = 1
  for (const own of seats) {
    // Halving is exact: up to 53 groups no digit is lost.
    for (let s = quota - 1; s >= 0; s--) chance[s] = (chance[s]! + (s >= own ? chance[s - own]! : 0)) / 2
  }
  return chance
}

/** How likely the others are to hold what falls short of the quota without a group of `own` seats alone. */
function chanceToDecide(own: number, coalitions: Float64Array, quota: number): number {
  const others = new Float64Array(quota)
  let chance = 0
  for (let s = 0; s < quota; s++) {
    others[s] = 2 * coalitions[s]! - (s >= own ? others[s - own]! : 0)
    if (s + own >= quota) chance += others[s]!
  }
  return chance
}
