import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countProblem } from '../model/countProblem.js'
import { show } from '../model/show.js'
import type { Tally } from '../model/tally.js'
import { FIGURES } from './figure.js'

const VOTES = ['for', 'against', 'abstain', 'notVoting'] as const

/**
 * Refuses a tally that is none, on behalf of `caller`.
 *
 * @param place - where it stands among others
 * @throws TypeError if it is no object
 * @throws RangeError with every count that is not whole, negative, too large or upside down
 */
export function checkTally(caller: string, tally: Tally, place = ''): void {
  if (!isObject(tally)) throw new TypeError(`${caller} requires a tally, got ${show(tally)}${place && ` at ${place}`}`)
  const at = place && `${place}.`
  const problems = [
    ...FIGURES.flatMap((key) => problemOf(tally[key], `${at}${key}`)),
    ...(tally.margin === undefined ? [] : marginProblems(tally.margin, `${at}margin`)),
  ]
  if (problems.length > 0) throw new RangeError(`${caller} ${problems.join('; ')}`)

  const votes = VOTES.reduce((sum, key) => sum + highest(tally[key]), highest(tally.margin?.by))
  if (votes > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`${caller} requires at most ${Number.MAX_SAFE_INTEGER} votes, got ${votes}`)
  }
}

function highest(count: Count | undefined): number {
  const { least, most } = bounds(count)
  return most ?? least
}

function marginProblems(margin: unknown, place: string): string[] {
  if (!isObject(margin)) return [`requires a margin { of, by }, got ${show(margin)} at ${place}`]
  const { of, by } = margin as Record<string, unknown>
  return [
    ...(of === 'for' || of === 'against' ? [] : [`requires "for" or "against", got ${show(of)} at ${place}.of`]),
    ...problemOf(by, `${place}.by`),
  ]
}

function problemOf(count: unknown, place: string): string[] {
  const problem = count === undefined ? null : countProblem(count)
  return problem ? [`${problem} at ${place}`] : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
