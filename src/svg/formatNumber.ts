/**
 * A number of an SVG: two decimals at most, no exponent, no needless zero.
 *
 * @example
 * formatNumber(-0.004) // => '0'
 */
export function formatNumber(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.')
}
