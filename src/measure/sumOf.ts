/**
 * The sum of whole numbers.
 *
 * @example
 * sumOf([3n, 4n]) // => 7n
 */
export function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, own) => sum + own, 0n)
}
