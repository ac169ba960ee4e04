import { checkWork } from './checkWork.js'
import { type Fraction, fraction } from './fraction.js'
import { game, type Game } from './game.js'

/** Takes about a second. */
const MOST_STEPS = 5e6

/**
 * The share of each group in all power, by Shapley’s and Shubik’s count, as
 * fractions: `shapleyShubik` without rounding.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion: 1 to all of them
 * @returns one fraction a group, in the order of `seats`; their sum is 1
 * @throws TypeError and RangeError as `shapleyShubik` does, but for groups² × seats above 5 million
 *
 * @see L. S. Shapley and M. Shubik, “A Method for Evaluating the Distribution of Power in a Committee System”, American Political Science Review 48 (1954), 787–792
 *
 * @example
 * shapleyShubikExact([50, 49, 1], 51)[0] // => { numerator: 2n, denominator: 3n }
 */
export function shapleyShubikExact(seats: readonly number[], quota: number): Fraction[] {
  const played = game('shapleyShubikExact', seats, quota)
  const groups = played.seats.length
  checkWork('shapleyShubikExact', played, groups * groups * played.quota, MOST_STEPS)
  const coalitions = coalitionsBySize(played)
  const factorials = [1n]
  for (let k = 1; k <= groups; k++) factorials.push(factorials[k - 1]! * BigInt(k))
  const orders = (before: number) => factorials[before]! * factorials[groups - before - 1]!
  const bySeats = new Map(
    [...new Set(played.seats)].map((own) => {
      const swings = swingsBySize(own, coalitions, played.quota)
      return [own, swings.reduce((sum, count, before) => sum + count * orders(before), 0n)]
    }),
  )
  return played.seats.map((own) => fraction(bySeats.get(own)!, factorials[groups]!))
}

/** How many coalitions of k groups hold exactly s seats, for each k, and each s short of the quota. */
function coalitionsBySize({ seats, quota }: Game): bigint[][] {
  const coalitions = Array.from({ length: seats.length + 1 }, () => Array.from({ length: quota }, () => 0n))
  coalitions[0]![0] = 1n
  for (const [i, own] of seats.entries()) {
    for (let k = i; k >= 0; k--) {
      for (let s = own; s < quota; s++) coalitions[k + 1]![s]! += coalitions[k]![s - own]!
    }
  }
  return coalitions
}

/** How many coalitions of k others, short of the quota, reach it when a group of `own` seats joins. */
function swingsBySize(own: number, coalitions: readonly (readonly bigint[])[], quota: number): bigint[] {
  if (own === 0) return []
  let fewer: bigint[] = []
  return coalitions.slice(0, -1).map((all) => {
    const others = all.map((count, s) => count - (s >= own ? (fewer[s - own] ?? 0n) : 0n))
    fewer = others
    return others.slice(Math.max(0, quota - own)).reduce((sum, count) => sum + count, 0n)
  })
}
