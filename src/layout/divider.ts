import type { Hemicycle, Row } from './hemicycle.js'
import { seatsLeft } from './seatsLeft.js'

/** Distance of the line from a row’s last seat, as a multiple of the seat’s radius. */
const EDGE = 1.5

/** A radial piece of a divider. */
export interface DividerStep {
  /** Angle from the left; a little outside of [0, π] where all seats lie on one side. */
  readonly angle: number
  /** Where it begins and ends, as distances from the centre in the unit half disc. */
  readonly from: number
  readonly to: number
}

/** A line that parts the first seats of a hemicycle from the others. */
export interface Divider {
  /** From the inside out; where two angles differ, an arc at the radius between them joins them. */
  readonly steps: readonly DividerStep[]
  /** Least distance of the line from the edge of a seat, in the unit half disc; above 0. */
  readonly clearance: number
}

/**
 * The line between the first `count` seats of a hemicycle and the others: through
 * the gap between two seats of each row, and between the rows, never across a seat.
 * Straight where one angle passes through all gaps.
 *
 * @param count - seats left of the line: whole, from 0 to all
 * @throws RangeError if there are not so many seats
 *
 * @example
 * divider(hemicycle([3]), 0).steps.length // => 1
 */
export function divider(house: Hemicycle, count: number): Divider {
  const { rows, pitch, seatRadius, starts } = house
  if (!(Number.isInteger(count) && count >= 0 && count <= starts.at(-1)!)) {
    throw new RangeError(`divider requires a number of seats from 0 to ${starts.at(-1)!}, got ${count}`)
  }
  const gaps = seatsLeft(rows, count).map((left, row) => gapOf(rows[row]!, left, seatRadius))
  // Three fifths of a gap’s room to each side: the line bends as little as its distance from the seats allows.
  const ranges = gaps.map(({ middle, half }, row) => {
    const slack = Math.max(0, half - Math.asin(seatRadius / rows[row]!.radius)) * 0.4
    return [middle - slack, middle + slack] as const
  })
  const latestStart = Math.max(...ranges.map(([low]) => low))
  const earliestEnd = Math.min(...ranges.map(([, high]) => high))
  const straight = (latestStart + earliestEnd) / 2
  const angles = ranges.map(([low, high]) => Math.min(high, Math.max(low, straight)))
  const between = pitch / 2 - seatRadius
  return {
    steps: rows.map(({ radius }, row) => ({
      angle: angles[row]!,
      from: radius - pitch / 2,
      to: radius + pitch / 2,
    })),
    clearance: Math.min(
      between,
      ...gaps.map(({ middle, half }, row) => {
        const off = Math.abs(angles[row]! - middle)
        return rows[row]!.radius * Math.sin(Math.min(Math.PI / 2, half - off)) - seatRadius
      }),
    ),
  }
}

/** The middle of the gap behind the first `left` seats of a row, and how far the seats’ centres are from it. */
function gapOf(
  { seats, radius }: Row,
  left: number,
  seatRadius: number,
): { readonly middle: number; readonly half: number } {
  const step = seats > 1 ? Math.PI / (seats - 1) : Math.PI
  const first = seats > 1 ? 0 : Math.PI / 2
  // Beside a row’s last seat the line keeps near: with few seats half a step would lead off the picture.
  const edge = Math.min(step / 2, EDGE * Math.asin(seatRadius / radius))
  if (left === 0) return { middle: first - edge, half: edge }
  if (left === seats) return { middle: Math.PI - first + edge, half: edge }
  return { middle: first + (left - 0.5) * step, half: step / 2 }
}
