/**
 * The greatest number that divides two whole numbers.
 *
 * @example
 * greatestDivisor(6, 10) // => 2
 */
export function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
