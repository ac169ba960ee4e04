import type { Hemicycle } from './hemicycle.js'

/** A seat, and the bloc that it belongs to. */
export interface SeatPlace {
  readonly seat: number
  readonly bloc: number
}

/**
 * The seat at a point, found in closed form. The half disc is divided among the
 * seats without gaps, so that a pointer that moves over it always points at one.
 *
 * @param x - in the unit half disc
 * @param y - in the unit half disc
 * @returns `null` outside of the rows
 *
 * @example
 * seatAt(hemicycle([1, 1]), 0.7, 0) // => { seat: 1, bloc: 1 }
 */
export function seatAt(
  { rows, pitch, seatRadius, starts, borders }: Hemicycle,
  x: number,
  y: number,
): SeatPlace | null {
  // `Math.hypot` guards against sums too large for a number, and takes ten times as long.
  const row = Math.floor((Math.sqrt(x * x + y * y) - rows[0]!.radius) / pitch + 1 / 2)
  const seats = rows[row]?.seats ?? 0
  if (seats === 0 || y > seatRadius) return null
  const share = Math.atan2(Math.max(0, -y), -x) / Math.PI
  const place = Math.min(seats - 1, Math.round(share * (seats - 1)))
  let bloc = 0
  while (borders[bloc + 1]![row]! <= place) bloc++
  const [from, to] = [borders[bloc]!, borders[bloc + 1]!]
  let seat = starts[bloc]! + place - from[row]!
  for (let inner = 0; inner < row; inner++) seat += to[inner]! - from[inner]!
  return { seat, bloc }
}
