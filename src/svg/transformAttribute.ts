import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'

/**
 * An attribute that maps what an element draws; nothing if the map moves nothing.
 *
 * @example
 * transformAttribute('transform', [1, 0, 0, 1, 5, 0]) // => ' transform="translate(5 0)"'
 */
export function transformAttribute(name: string, [a, b, c, d, e, f]: Matrix): string {
  const turn = [a, b, c, d].map((value) => formatNumber(value, 5)).join(' ')
  const way = `${formatNumber(e)} ${formatNumber(f)}`
  if (turn === '1 0 0 1') return way === '0 0' ? '' : ` ${name}="translate(${way})"`
  return ` ${name}="matrix(${turn} ${way})"`
}
