type Point = readonly [x: number, y: number]

/** An arc as a canvas draws it. */
export interface TangentArc {
  readonly centre: Point
  readonly start: number
  readonly end: number
  readonly counterclockwise: boolean
}

/** The arc that rounds a corner between two lines; `null` if there is no corner to round. */
export function tangentArc(from: Point, corner: Point, to: Point, radius: number): TangentArc | null {
  const [inX, inY] = unit(from, corner)
  const [outX, outY] = unit(to, corner)
  const cross = inX * outY - inY * outX
  if (radius === 0 || !(Math.abs(cross) > 1e-9)) return null
  const half = Math.acos(inX * outX + inY * outY) / 2
  const [midX, midY] = unit([inX + outX, inY + outY], [0, 0])
  const reach = radius / Math.sin(half)
  const side = Math.sign(cross)
  return {
    centre: [corner[0] + midX * reach, corner[1] + midY * reach],
    start: Math.atan2(side * -inX, side * inY),
    end: Math.atan2(side * outX, side * -outY),
    counterclockwise: cross > 0,
  }
}

/** The direction from one point to another. */
function unit([x, y]: Point, [fromX, fromY]: Point): Point {
  const length = Math.hypot(x - fromX, y - fromY)
  return [(x - fromX) / length, (y - fromY) / length]
}
