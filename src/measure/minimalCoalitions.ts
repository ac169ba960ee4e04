import { show } from '../model/show.js'
import { game } from './game.js'

/** Together they would fill the memory. */
const MOST_MEMBERS = 5_000_000

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
 * `limit`, or 5,000,000 members in them
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
  const left = players.map(() => 0)
  for (let i = players.length - 1; i >= 0; i--) left[i] = players[i]!.size + (left[i + 1] ?? 0)

  const found: number[][] = []
  const members: number[] = []
  let [next, held, all] = [0, 0, 0]
  while (next < players.length || members.length > 0) {
    if (next < players.length && held + left[next]! >= wanted) {
      members.push(next)
      held += players[next]!.size
    }
    if (held >= wanted) {
      // Short of the quota without its smallest member, it is short without any.
      found.push(members.map((i) => players[i]!.place).sort((a, b) => a - b))
      all += members.length
      if (found.length > limit || all > MOST_MEMBERS) {
        const most = all > MOST_MEMBERS ? `${MOST_MEMBERS} members of coalitions` : `${limit} coalitions`
        throw new RangeError(
          `minimalCoalitions requires at most ${most}, got more among ${players.length} groups with seats`,
        )
      }
    }
    // Where nothing more can be reached, the last member is left out instead.
    const isOver = held >= wanted || next + 1 >= players.length || held + left[next + 1]! < wanted
    if (isOver) {
      const last = members.pop()
      if (last === undefined) break
      held -= players[last]!.size
      next = last + 1
    } else {
      next++
    }
  }
  return found
}
