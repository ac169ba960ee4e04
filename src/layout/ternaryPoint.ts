/** A place in a triangle of side 1: right and up from its lower left corner. */
export interface TrianglePoint {
  /** To the right, in [0, 1]. */
  readonly x: number
  /** Up, from 0 to the height of the triangle, √3 / 2. */
  readonly y: number
}

/** Height of a triangle of side 1. */
export const TRIANGLE_HEIGHT = /* @__PURE__ */ Math.sqrt(0.75)

/**
 * Where three parts of a whole stand in a triangle: all of the first is its lower
 * left corner, all of the second its lower right one, all of the third its top.
 *
 * @param parts - none negative, not all zero
 *
 * @example
 * ternaryPoint([1, 1, 0]) // => { x: 0.5, y: 0 }
 */
export function ternaryPoint([first, second, third]: readonly [number, number, number]): TrianglePoint {
  const whole = first + second + third
  return { x: (second + third / 2) / whole, y: (third / whole) * TRIANGLE_HEIGHT }
}
