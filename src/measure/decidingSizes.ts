import type { Game } from './game.js'
import { smallerQuota } from './smallerQuota.js'

/**
 * The sizes of those groups that ever decide, ascending. All smaller groups are
 * dummies, whose votes never matter. In whole numbers, so that no rounding gives
 * a dummy power.
 *
 * @example
 * decidingSizes({ seats: [4, 4, 4, 2, 2, 1], total: 17, quota: 12 }) // => [2, 4]
 */
export function decidingSizes(game: Game): number[] {
  const { seats } = game
  const least = smallerQuota(game)
  const sizes = [...new Set(seats)].sort((a, b) => a - b)
  // The largest group decides in every game, and who is larger than one that decides does as well.
  let [dummies, decided] = [0, sizes.length - 1]
  while (dummies < decided) {
    const middle = (dummies + decided) >> 1
    if (decides(sizes[middle]!, seats, least)) decided = middle
    else dummies = middle + 1
  }
  return sizes.slice(decided)
}

/** Whether the others of a group of `own` seats can hold what falls short of the quota without it alone. */
function decides(own: number, seats: readonly number[], quota: number): boolean {
  const others = seats.toSpliced(seats.indexOf(own), 1)
  const short = (1n << BigInt(quota)) - 1n
  // Bit s: whether some of the others hold exactly s seats.
  const sums = others.reduce((bits, size) => (size < quota ? (bits | (bits << BigInt(size))) & short : bits), 1n)
  return sums >> BigInt(Math.max(0, quota - own)) > 0n
}
