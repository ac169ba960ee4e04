import type { Places } from './crowd.js'

/** How much later the last of a crowd sets out than the first, as a share of the time. */
const QUEUE = 0.5

/**
 * Where a crowd is on its way from place to place: in a straight line, or through a
 * door one after another. Whoever comes new is at his place at once.
 *
 * @param done - share of the way, in [0, 1]
 *
 * @example
 * walk({ x: Float64Array.of(0), y: Float64Array.of(0) }, { x: Float64Array.of(8), y: Float64Array.of(4) }, 0.5).x // => Float64Array.of(4)
 */
export function walk(from: Places, to: Places, done: number): Places {
  if (done >= 1) return to
  const people = to.x.length
  const x = Float64Array.from(to.x)
  const y = Float64Array.from(to.y)
  for (let i = 0; i < Math.min(people, from.x.length); i++) {
    const start = { x: from.x[i]!, y: from.y[i]! }
    const end = { x: to.x[i]!, y: to.y[i]! }
    const { door } = to
    if (!door) {
      x[i] = start.x + (end.x - start.x) * done
      y[i] = start.y + (end.y - start.y) * done
      continue
    }
    const own = Math.min(1, Math.max(0, (done - (QUEUE * i) / people) / (1 - QUEUE)))
    const [a, b, part] = own < 0.5 ? [start, door, 2 * own] : [door, end, 2 * own - 1]
    x[i] = a.x + (b.x - a.x) * part
    y[i] = a.y + (b.y - a.y) * part
  }
  return { x, y }
}
