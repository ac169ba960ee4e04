import { checkWork } from './checkWork.js'
import { decidingSizes } from './decidingSizes.js'
import { game, type Game } from './game.js'
import { gaussLegendre } from './gaussLegendre.js'

/** Takes about a second. */
const MOST_STEPS = 2e9

/**
 * The share of each group in all power, by Shapley’s and Shubik’s count: if the
 * groups join a motion one after another, in every order alike, the part of the
 * orders in which it is this group that brings the quota. That group is the
 * pivot.
 *
 * Of 100 deputies 50 belong to one group, 49 to another and one to a third; 51
 * carry a motion. Of the six orders the first group is the pivot in four: in all
 * but those in which it comes first. So it has 4 / 6 of the power, and the 49 as
 * much as the single deputy, 1 / 6. Zero and one mean what they mean for
 * `banzhaf`, which counts coalitions and not orders; the two often agree, and
 * need not.
 *
 * By Owen’s extension: if every group joins with chance x, the chance that one
 * decides is a polynomial in x, and its area from 0 to 1 is the index. Cost:
 * groups × seats × about 3 √groups. Within 1e-14 of the exact fraction at 51 groups
 * and within 1e-12 at 650; as fractions, see `shapleyShubikExact`.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion: 1 to all of them
 * @returns one share a group, in the order of `seats`, each in [0, 1]; their sum is 1
 * @throws TypeError if `seats` is no list
 * @throws RangeError if seats are not whole numbers, all are zero, or `quota` is out of range; and if the cost, of seats without
 * their common divisor, is above two thousand million
 *
 * @see L. S. Shapley and M. Shubik, “A Method for Evaluating the Distribution of Power in a Committee System”, American Political Science Review 48 (1954), 787–792
 * @see G. Owen, “Multilinear Extensions of Games”, Management Science 18 (1972), P64–P79
 *
 * @example
 * shapleyShubik([50, 49, 1], 51) // => [0.66…, 0.16…, 0.16…]
 */
export function shapleyShubik(seats: readonly number[], quota: number): number[] {
  const played = game('shapleyShubik', seats, quota)
  const looks = looksFor(played.seats.length)
  checkWork('shapleyShubik', played, 2 * looks * played.seats.length * played.total, MOST_STEPS)

  const sizes = decidingSizes(played)
  const { places, weights } = gaussLegendre(looks)
  const areas = new Map(sizes.map((own) => [own, 0]))
  for (const [i, x] of places.entries()) {
    const coalitions = chanceOfSeats(played, x)
    for (const own of sizes) areas.set(own, areas.get(own)! + weights[i]! * chanceToDecide(own, coalitions, played, x))
  }
  const all = played.seats.reduce((sum, own) => sum + (areas.get(own) ?? 0), 0)
  return played.seats.map((own) => (areas.get(own) ?? 0) / all)
}

/**
 * How many looks give the area to the last digit. A polynomial of degree n − 1
 * needs n / 2 of them; but of one that is a mean of zeros and ones, as here, the
 * Legendre coefficient k is at most about exp(−k² / n), which is lost in rounding
 * from k = 6 √n on (M. M. Derriennic, Journal of Approximation Theory 31 (1981), 325–343).
 */
function looksFor(groups: number): number {
  return Math.min(Math.ceil(groups / 2), Math.ceil(3.2 * Math.sqrt(groups)) + 8)
}

/** How likely it is that those who join hold exactly s seats, for each s, where each group joins with chance `x`. */
function chanceOfSeats({ seats, total }: Game, x: number): Float64Array {
  const chance = new Float64Array(total + 1)
  chance[0] = 1
  let held = 0
  for (const own of seats) {
    held += own
    for (let s = held; s >= own; s--) chance[s] = (1 - x) * chance[s]! + x * chance[s - own]!
    for (let s = own - 1; s >= 0; s--) chance[s] = (1 - x) * chance[s]!
  }
  return chance
}

/** How likely the others are to hold what falls short of the quota without a group of `own` seats alone. */
function chanceToDecide(own: number, coalitions: Float64Array, { total, quota }: Game, x: number): number {
  const others = new Float64Array(total + 1)
  // Taking a group out again is stable only from the side on which errors shrink.
  if (x <= 1 / 2) {
    for (let s = 0; s <= total - own; s++) {
      others[s] = (coalitions[s]! - (s >= own ? x * others[s - own]! : 0)) / (1 - x)
    }
  } else {
    for (let s = total - own; s >= 0; s--) others[s] = (coalitions[s + own]! - (1 - x) * others[s + own]!) / x
  }
  let chance = 0
  for (let s = Math.max(0, quota - own); s < Math.min(quota, total - own + 1); s++) chance += others[s]!
  return chance
}
