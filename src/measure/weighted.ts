import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import { show } from '../model/show.js'
import type { Division, Tally } from '../model/tally.js'
import { checkCounts } from './checkCounts.js'
import { checkTally } from './checkTally.js'
import { countSum } from './countSum.js'

/**
 * Divisions added up, each vote counting as often as its voter stands for others:
 * a delegate of a thousand workers weighs a thousand. What the weights make of a
 * result is what `majority` says of the sum.
 *
 * @param divisions - votes as they were cast, of each kind of voter
 * @param weights - how much a vote of each weighs: whole numbers, in the order of `divisions`
 * @returns the sum; a figure that any division of some weight leaves open is open there too
 * @throws TypeError if either is no list, or a division is none
 * @throws RangeError if there is no division, or not one weight for each, or a weight or a count is not whole, or the
 * sum is above 2^53 − 1
 *
 * @example
 * const congress = weighted([{ for: 40, against: 10 }, { for: 5, against: 30 }], [1000, 5000])
 * congress // => { for: 65000, against: 160000, abstain: null, notVoting: null }
 * majority(congress, simpleMajority).verdict // => 'rejected'
 */
export function weighted(
  divisions: readonly Division[],
  weights: readonly number[],
): Required<Pick<Tally, 'for' | 'against' | 'abstain' | 'notVoting'>> {
  const given: unknown = divisions
  if (!Array.isArray(given)) throw new TypeError(`weighted requires a list of divisions, got ${show(given)}`)
  if (divisions.length === 0) throw new RangeError('weighted requires at least one division, got none')
  for (const [i, division] of divisions.entries()) checkTally('weighted', division, `divisions[${i}]`)
  checkCounts('weighted', weights, 'weights')
  if (weights.length !== divisions.length) {
    throw new RangeError(`weighted requires a weight for each of ${divisions.length} divisions, got ${weights.length}`)
  }

  const of = (side: keyof Division) => countSum(divisions.map((division, i) => times(division[side], weights[i]!)))
  const sum = { for: of('for'), against: of('against'), abstain: of('abstain'), notVoting: of('notVoting') }
  checkTally('weighted', sum)
  return sum
}

function times(count: Count | undefined, weight: number): Count {
  if (weight === 0) return 0
  const { least, most } = bounds(count)
  return countOf(least * weight, most === null ? null : most * weight)
}
