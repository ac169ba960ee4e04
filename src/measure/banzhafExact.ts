import { checkWork } from './checkWork.js'
import { type Fraction, fraction } from './fraction.js'
import { game } from './game.js'

/** Takes about a second. */
const MOST_STEPS = 5e6

/**
 * The share of each group in all power, by Banzhaf’s count, as fractions: `banzhaf` without
 * rounding, for as many groups as one likes.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion: 1 to all of them
 * @returns one fraction a group, in the order of `seats`; their sum is 1
 * @throws TypeError and RangeError as `banzhaf` does, but for groups × seats above 5 million
 *
 * @see J. F. Banzhaf III, “Weighted Voting Doesn’t Work”, Rutgers Law Review 19 (1965), 317–343
 *
 * @example
 * banzhafExact([50, 49, 1], 51)[0] // => { numerator: 3n, denominator: 5n }
 */
export function banzhafExact(seats: readonly number[], quota: number): Fraction[] {
  const played = game('banzhafExact', seats, quota)
  checkWork('banzhafExact', played, played.seats.length * played.quota, MOST_STEPS)
  const coalitions = coalitionsBySeats(played.seats, played.quota)
  const bySize = new Map([...new Set(played.seats)].map((own) => [own, swingsOf(own, coalitions, played.quota)]))
  const swings = played.seats.map((own) => bySize.get(own)!)
  const all = swings.reduce((sum, own) => sum + own, 0n)
  return swings.map((own) => fraction(own, all))
}

/** How many coalitions hold exactly s seats, for each s short of the quota. */
function coalitionsBySeats(seats: readonly number[], quota: number): bigint[] {
  const coalitions = Array.from({ length: quota }, (_, s) => (s === 0 ? 1n : 0n))
  for (const own of seats) {
    for (let s = quota - 1; s >= own; s--) coalitions[s]! += coalitions[s - own]!
  }
  return coalitions
}

/** How many coalitions short of the quota reach it when a group of `own` seats joins. */
function swingsOf(own: number, coalitions: readonly bigint[], quota: number): bigint {
  if (own === 0) return 0n
  const others: bigint[] = []
  let swings = 0n
  for (let s = 0; s < quota; s++) {
    others.push(coalitions[s]! - (s >= own ? others[s - own]! : 0n))
    if (s + own >= quota) swings += others[s]!
  }
  return swings
}
