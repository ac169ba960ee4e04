import type { Rule } from './rule.js'
import { strictlyBy } from './strictlyBy.js'

/**
 * Least number of votes for that carries at a base of `base`; at least one.
 *
 * @example
 * neededOf(933, simpleMajority) // => 467
 */
export function neededOf(base: number, rule: Rule): number {
  const part = BigInt(base) * BigInt(rule.share[0])
  const denominator = BigInt(rule.share[1])
  const needed = strictlyBy(rule) ? part / denominator + 1n : (part + denominator - 1n) / denominator
  return Math.max(1, Number(needed))
}
