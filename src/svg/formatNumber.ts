/**
 * A number of an SVG: no exponent, no needless zero.
 *
 * @param decimals - most digits behind the point. Defaults to 2
 *
 * @example
 * formatNumber(-0.004) // => '0'
 */
export function formatNumber(value: number, decimals = 2): string {
  const grid = 10 ** decimals
  return String(Math.round(value * grid) / grid).replace(/^(-?)0\./, '$1.')
}
