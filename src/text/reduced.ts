import { greatestDivisor } from '../measure/greatestDivisor.js'

/**
 * A fraction in its smallest numbers.
 *
 * @example
 * reduced([6, 10]) // => [3, 5]
 */
export function reduced([numerator, denominator]: readonly [number, number]): [number, number] {
  const divisor = greatestDivisor(numerator, denominator)
  return [numerator / divisor, denominator / divisor]
}
