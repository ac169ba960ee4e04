import type { Rule } from './rule.js'
import { strictlyBy } from './strictlyBy.js'

/**
 * Whether `votes` for, and `rest` others in the base, meet the share of a rule.
 *
 * @param votes - whole, or `null` for as many as you like
 * @param rest - whole, or `null` for as many as you like
 * @param withFor - whether the votes for are part of the base
 */
export function carries(votes: number | null, rest: number | null, withFor: boolean, rule: Rule): boolean {
  const { share } = rule
  const strictly = strictlyBy(rule)
  const numerator = BigInt(share[0])
  const weight = BigInt(share[1]) - (withFor ? numerator : 0n)
  // Both sides of: votes · denominator > numerator · base, with the votes’ own part of the base brought to the left.
  if (votes === 0) return false
  if (rest === null && numerator > 0n) return false
  const right = rest === null ? 0n : numerator * BigInt(rest)
  if (votes === null) return weight > 0n || (strictly ? right < 0n : right <= 0n)
  const left = weight * BigInt(votes)
  return strictly ? left > right : left >= right
}
