import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'

/** What the arc command of a path needs to know of an ellipse. */
export interface Ellipse {
  /** Both radii, as written. */
  readonly radii: string
  /** Angle of the first radius in degrees, as written. */
  readonly rotation: string
  /** Whether it runs the other way round. */
  readonly flips: boolean
}

/**
 * The ellipse that an affine map makes of the unit circle, by singular value decomposition.
 *
 * @example
 * ellipseOf([3, 0, 0, 2, 0, 0]) // => { radii: '3 2', rotation: '0', flips: false }
 */
export function ellipseOf([a, b, c, d]: Matrix): Ellipse {
  const same = Math.hypot(a + d, b - c) / 2
  const unlike = Math.hypot(a - d, b + c) / 2
  const isCircle = Math.min(same, unlike) < 1e-9 * Math.max(same, unlike)
  const angle = (Math.atan2(b - c, a + d) + Math.atan2(b + c, a - d)) / 2
  return {
    radii: `${formatNumber(same + unlike)} ${formatNumber(Math.abs(same - unlike))}`,
    rotation: isCircle ? '0' : formatNumber((angle * 180) / Math.PI),
    flips: same < unlike,
  }
}
