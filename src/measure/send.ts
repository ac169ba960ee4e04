/** A way from one node to another, and how much more can flow along it. */
interface Path {
  readonly nodes: readonly number[]
  readonly room: number
}

/**
 * Sends as much as there is room for from one node to another, along the
 * cheapest ways first. What was sent makes room for its way back.
 *
 * @param room - how much more can flow from node to node, a row for where it comes from; infinite where nothing limits
 * it. Is changed
 * @param cost - of one from node to node; the way back costs as much less
 * @returns how much, infinite where there is no end to it, and what it cost
 *
 * @see R. G. Busacker and P. J. Gowen, A Procedure for Determining a Family of Minimal-Cost Network Flow Patterns (1960)
 */
export function send(
  room: number[][],
  from: number,
  to: number,
  cost?: (from: number, to: number) => number,
): { sent: number; spent: number } {
  let [sent, spent] = [0, 0]
  for (let path = cheapest(room, from, to, cost); path; path = cheapest(room, from, to, cost)) {
    if (path.room === Infinity) return { sent: Infinity, spent }
    for (const [i, node] of path.nodes.slice(0, -1).entries()) {
      const next = path.nodes[i + 1]!
      room[node]![next]! -= path.room
      room[next]![node]! += path.room
      if (cost) spent += path.room * cost(node, next)
    }
    sent += path.room
  }
  return { sent, spent }
}

/** The cheapest way on which there is room, by Bellman’s and Ford’s steps; the shortest, if it costs nothing; `null` if there is none. */
function cheapest(
  room: readonly (readonly number[])[],
  from: number,
  to: number,
  cost?: (from: number, to: number) => number,
): Path | null {
  const price = room.map((_, node) => (node === from ? 0 : Infinity))
  const before = room.map(() => -1)
  const queue = [from]
  const isFound = () => cost === undefined && price[to]! < Infinity
  for (let node = queue.shift(); node !== undefined && !isFound(); node = queue.shift()) {
    const row = room[node]!
    for (let next = 0; next < row.length; next++) {
      if (row[next] === 0) continue
      const asked = price[node]! + (cost?.(node, next) ?? 0)
      if (asked >= price[next]!) continue
      price[next] = asked
      before[next] = node
      if (!queue.includes(next)) queue.push(next)
    }
  }
  if (price[to] === Infinity) return null
  const nodes = [to]
  while (nodes[0] !== from) nodes.unshift(before[nodes[0]!]!)
  return { nodes, room: Math.min(...nodes.slice(1).map((node, i) => room[nodes[i]!]![node]!)) }
}
