import type { Box } from './overlap.js'

/** A square about a place, in pixels. */
export function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}
