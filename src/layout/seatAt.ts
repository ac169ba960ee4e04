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
  const inner = rows[0]!.radius - pitch / 2
  const row = Math.floor((Math.hypot(x, y) - inner) / pitch)
  const { seats } = rows[row] ?? { seats: 0 }
  if (seats === 0 || y > seatRadius) return null
  const share = Math.atan2(Math.max(0, -y), -x) / Math.PI
  const place = Math.min(seats - 1, Math.round(share * (seats - 1)))
  const bloc = borders.findIndex((border) => border[row]! > place) - 1
  const earlier = rows.slice(0, row).reduce((sum, _, r) => sum + borders[bloc + 1]![r]! - borders[bloc]![r]!, 0)
  return { seat: starts[bloc]! + earlier + place - borders[bloc]![row]!, bloc }
}
