import { checkQuota } from './checkQuota.js'
import { greatestDivisor } from './greatestDivisor.js'
import { totalSeats } from './totalSeats.js'

/** A weighted voting game: groups that vote as one, and how many seats carry a motion. */
export interface Game {
  readonly seats: readonly number[]
  readonly total: number
  readonly quota: number
}

/**
 * The game that seats and a quota make, checked once for every index of power.
 * Seats that share a divisor are divided by it: who has five thousand of fifteen
 * thousand has one of three.
 *
 * @param caller - name of the measure, to begin its error message
 * @throws TypeError and RangeError as `totalSeats` does, or if the quota is not a whole number from 1 to all seats
 *
 * @example
 * game('banzhaf', [10, 0, 20], 15) // => { seats: [1, 0, 2], total: 3, quota: 2 }
 */
export function game(caller: string, seats: readonly number[], quota: number): Game {
  const total = totalSeats(caller, seats)
  checkQuota(caller, quota, total)
  const divisor = seats.reduce(greatestDivisor, 0)
  return {
    seats: seats.map((own) => own / divisor),
    total: total / divisor,
    quota: Math.ceil(quota / divisor),
  }
}
