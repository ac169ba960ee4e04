/**
 * A number of an SVG: no exponent, no needless zero.
 *
 * @param decimals - most digits behind the point. Defaults to 2
 *
 * @example
 * formatNumber(-0.004) // => '0'
 */
export function formatNumber(value: number, decimals = 2): string {
  const text = value
    .toFixed(decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.')
}
