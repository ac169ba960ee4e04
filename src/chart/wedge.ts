import type { Hemicycle } from '../layout/hemicycle.js'

/** A half circle on the page, in pixels. */
export interface HalfCircle {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly house: Hemicycle
}

/**
 * Adds the outline of one bloc’s share of the hall to the path, from one row to before another:
 * for seats that are too small to be seen one by one.
 */
export function wedge(
  ctx: CanvasRenderingContext2D,
  { x, y, radius, house }: HalfCircle,
  place: number,
  fromRow: number,
  endRow: number,
): void {
  const rows = house.rows.slice(fromRow, endRow)
  const edge = (border: readonly number[]) => rows.map(({ seats }, i) => angleOf(border[fromRow + i]!, seats))
  const [left, right] = [edge(house.borders[place]!), edge(house.borders[place + 1]!)]
  const at = (angle: number, distance: number) =>
    [x - distance * radius * Math.cos(angle), y - distance * radius * Math.sin(angle)] as const
  const inner = (rows[0]!.radius - house.pitch / 2) * radius
  const outer = (rows.at(-1)!.radius + house.pitch / 2) * radius
  // A canvas measures angles clockwise from the right; ours run clockwise from the left.
  ctx.moveTo(...at(left[0]!, inner / radius))
  for (const [i, row] of rows.entries()) ctx.lineTo(...at(left[i]!, row.radius))
  ctx.arc(x, y, outer, Math.PI + left.at(-1)!, Math.PI + right.at(-1)!)
  for (const [i, row] of [...rows.entries()].reverse()) ctx.lineTo(...at(right[i]!, row.radius))
  ctx.arc(x, y, inner, Math.PI + right[0]!, Math.PI + left[0]!, true)
  ctx.closePath()
}

/** Between two seats of a row; the first and the last end on the base line. */
function angleOf(seatsLeft: number, seats: number): number {
  const share = seats > 1 ? (seatsLeft - 0.5) / (seats - 1) : seatsLeft
  return Math.PI * Math.min(1, Math.max(0, share))
}
