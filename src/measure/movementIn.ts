import { send } from './send.js'
import type { Span } from './spanOf.js'

/** People before and after who can have moved from group to group. */
export interface FlowNetwork {
  /** Members of each group before, then those who came. */
  readonly from: readonly Span[]
  /** Members of each group after, then those who went. */
  readonly to: readonly Span[]
  /** Whether anyone can have moved from one to the other. */
  readonly isOpen: (before: number, after: number) => boolean
  /** Whether whoever did has changed sides. */
  readonly isChange: (before: number, after: number) => boolean
}

/** One way in which everybody can have moved, with the fewest who changed sides. */
export interface Movement {
  readonly changed: number
  /** The least and the most who can have moved from one group to the other, in this or any other way. */
  readonly between: (before: number, after: number) => Span
}

/**
 * A movement that a network allows: one that begins with the least of every group,
 * as a flow of least cost; `null` if there is none.
 *
 * @see A. J. Hoffman, “Some Recent Applications of the Theory of Linear Inequalities to Extremal Combinatorial Analysis” (1960), on flows with least and most
 */
export function movementIn({ from, to, isOpen, isChange }: FlowNetwork): Movement | null {
  // Nodes: groups before, groups after, and four through which everyone comes and goes.
  const after = (j: number) => from.length + j
  const [source, sink, need, surplus] = [0, 1, 2, 3].map((i) => from.length + to.length + i) as [
    number,
    number,
    number,
    number,
  ]
  const room = Array.from({ length: surplus + 1 }, () => Array.from({ length: surplus + 1 }, () => 0))
  const limit = (a: number, b: number, { least, most }: Span) => {
    room[a]![b] = most - least
    room[need]![b]! += least
    room[a]![surplus]! += least
  }
  for (const [i, span] of from.entries()) limit(source, i, span)
  for (const [j, span] of to.entries()) limit(after(j), sink, span)
  for (const i of from.keys()) for (const j of to.keys()) room[i]![after(j)] = isOpen(i, j) ? Infinity : 0
  room[sink]![source] = Infinity

  const isMove = (a: number, b: number) => a < from.length && b >= from.length && b < source
  const costOf = (a: number, b: number) => (isMove(a, b) && isChange(a, b - from.length) ? 1 : 0)
  const { spent } = send(room, need, surplus, (a, b) => costOf(a, b) - costOf(b, a))
  // Not by what was sent: twice as many as there are can be more than a double counts.
  if (room[need]!.some((left) => left > 0)) return null

  const between = (i: number, j: number): Span => {
    if (!isOpen(i, j)) return { least: 0, most: 0 }
    const moved = room[after(j)]![i]!
    // What can be led round this move is how many fewer can have made it, and the other way how many more.
    const spare = (a: number, b: number) => {
      const left = room.map((own) => [...own])
      left[i]![after(j)] = 0
      left[after(j)]![i] = 0
      return send(left, a, b).sent
    }
    return { least: Math.max(0, moved - spare(i, after(j))), most: moved + spare(after(j), i) }
  }
  return { changed: spent, between }
}
