import { show } from '../model/show.js'
import { game } from './game.js'

/** Options of `minimalCoalitions`. */
export interface MinimalCoalitionsOptions {
  /** How many coalitions may be found. Defaults to 100,000. */
  readonly limit?: number
}

/**
 * Every coalition that reaches the quota, and no longer does when any of its
 * members leaves: who could govern together without a passenger.
 *
 * Found by pruned search: what cannot be completed to a coalition is not followed, so that the cost is
 * groups × coalitions found. A group without seats is in none; one that is in all of them has a veto.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion: 1 to all of them
 * @returns places in `seats`, ascending within a coalition. Coalitions with larger groups come first: those with the
 * largest before those without it, and so on down; of equal groups the earlier counts as the larger
 * @throws TypeError if `seats` is no list
 * @throws RangeError if seats are not whole numbers, all are zero, `quota` is out of range, or there are more coalitions than
 * `limit`
 *
 * @see W. H. Riker, The Theory of Political Coalitions (1962), ch. 2
 * @see J. von Neumann and O. Morgenstern, Theory of Games and Economic Behavior (1944), 50.1, on minimal winning coalitions
 *
 * @example
 * minimalCoalitions([50, 49, 1], 51) // => [[0, 1], [0, 2]]
 */
export function minimalCoalitions(
  seats: readonly number[],
  quota: number,
  { limit = 100_000 }: MinimalCoalitionsOptions = {},
): number[][] {
  if (!(limit >= 1)) throw new RangeError(`minimalCoalitions requires a limit of at least 1, got ${show(limit)}`)
  const { seats: sizes, quota: wanted } = game('minimalCoalitions', seats, quota)
  const players = sizes.map((size, place) => ({ size, place })).filter(({ size }) => size > 0)
  players.sort((a, b) => b.size - a.size)
  // What this and all smaller players hold together.
  const left = players.map((_, i) => players.slice(i).reduce((sum, { size }) => sum + size, 0))

  const found: number[][] = []
  const members: number[] = []
  const join = (next: number, held: number): void => {
    for (let i = next; i < players.length && held + left[i]! >= wanted; i++) {
      const { size, place } = players[i]!
      members.push(place)
      if (held + size < wanted) join(i + 1, held + size)
      // Short of the quota without its smallest member, it is short without any.
      else found.push([...members].sort((a, b) => a - b))
      members.pop()
      if (found.length > limit) {
        throw new RangeError(
          `minimalCoalitions requires at most ${limit} coalitions, got more among ${players.length} groups with seats`,
        )
      }
    }
  }
  join(0, 0)
  return found
}
