/**
 * A fraction in its smallest numbers.
 *
 * @example
 * reduced([6, 10]) // => [3, 5]
 */
export function reduced([numerator, denominator]: readonly [number, number]): [number, number] {
  let [a, b] = [numerator, denominator]
  while (b > 0) [a, b] = [b, a % b]
  return [numerator / a, denominator / a]
}
