import { countProblem } from '../model/countProblem.js'
import type { Tally } from '../model/tally.js'

const COUNTS = ['for', 'against', 'abstain', 'notVoting', 'present', 'members'] as const

/**
 * Refuses a tally that is none, on behalf of `caller`.
 *
 * @throws RangeError with every count that is not whole, negative, too large or upside down
 */
export function checkTally(caller: string, tally: Tally): void {
  const problems = COUNTS.flatMap((key) => {
    const problem = tally[key] === undefined ? null : countProblem(tally[key])
    return problem ? [`${problem} at ${key}`] : []
  })
  if (problems.length > 0) throw new RangeError(`${caller} ${problems.join('; ')}`)
}
