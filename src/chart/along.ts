import { around } from './around.js'
import type { Box } from './overlap.js'

/** Half of what a line takes, and from one box to the next, in pixels. */
const STROKE = 2
const STEP = 4

interface Place {
  readonly x: number
  readonly y: number
}

/** What a straight line between two places takes, as boxes. */
export function along(from: Place, to: Place): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP)
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).map((t) =>
    around(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y), STROKE),
  )
}
