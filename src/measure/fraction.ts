/** An exact share, in lowest terms. */
export interface Fraction {
  /** Zero or more. */
  readonly numerator: bigint
  /** One or more. */
  readonly denominator: bigint
}

/**
 * The fraction of two whole numbers in lowest terms.
 *
 * @param denominator - more than zero
 *
 * @example
 * fraction(6n, 10n) // => { numerator: 3n, denominator: 5n }
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b)
}
