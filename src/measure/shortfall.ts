import type { End } from './endsOf.js'
import type { Rule } from './rule.js'
import { strictlyBy } from './strictlyBy.js'

/** How much one voter brings a motion nearer: by going over, by joining the side for, by joining the side against. */
export type Step = 'switching' | 'joining for' | 'joining against'

/**
 * How many steps a motion is short of being carried; zero or less where it is
 * carried, infinite where no number of them does it. Steps against are counted
 * for a motion that has votes for it.
 *
 * Votes for · (denominator − numerator) against others · numerator, in whole numbers.
 */
export function shortfall({ votes, others, ahead }: End, rule: Rule, step: Step = 'switching'): number {
  const [numerator, denominator] = rule.share
  const weight = denominator - numerator
  const per = { switching: denominator, 'joining for': weight, 'joining against': numerator }[step]
  const strictly = strictlyBy(rule)
  if (strictly && weight === 0) return Infinity

  const lack = lackOf()
  const steps = typeof lack === 'number' ? lack : roundUp(lack, BigInt(per), strictly)
  // A motion for which nobody votes is not carried, whatever its share.
  return step === 'joining against' ? steps : Math.max(steps, 1 - votes)

  function lackOf(): bigint | number {
    const product = (factor: number, count: number) => (factor === 0 ? 0n : BigInt(factor) * BigInt(count))
    if (votes === Infinity && others === Infinity) {
      if (weight > numerator && (ahead > -Infinity || numerator === 0)) return -Infinity
      return weight < numerator || ahead === -Infinity ? Infinity : product(-numerator, ahead)
    }
    if (votes === Infinity && weight > 0) return -Infinity
    if (others === Infinity && numerator > 0) return Infinity
    return product(numerator, others) - product(weight, votes)
  }
}

function roundUp(lack: bigint, per: bigint, strictly: boolean): number {
  if (per === 0n) return lack > 0n || (lack === 0n && strictly) ? Infinity : -Infinity
  const down = lack / per - (lack % per < 0n ? 1n : 0n)
  const steps = strictly || lack % per !== 0n ? down + 1n : down
  return steps > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(steps)
}
