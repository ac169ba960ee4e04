/** An affine map as a canvas has it: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Where a point goes. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** By how much it lengthens lines, if it does so alike in all directions; else `null`. */
export function scaleOf([a, b, c, d]: Matrix): number | null {
  const size = Math.hypot(a, b)
  const alike = Math.abs(a * c + b * d) < 1e-9 * size * size && Math.abs(size - Math.hypot(c, d)) < 1e-9 * size
  return alike ? size : null
}
