import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import { countProblem } from '../model/countProblem.js'
import { percentProblem } from '../model/percentProblem.js'
import { show } from '../model/show.js'

/**
 * Refuses a house that is none, on behalf of `caller`.
 *
 * @param place - where it stands among others
 * @throws TypeError if it is no object with a list of seats, or lists what is no faction or group
 * @throws RangeError with every count or percentage that is none, or if its seats are above 2^53 − 1
 */
export function checkHouse(caller: string, house: House, place: string): void {
  const given: unknown = house
  if (!isObject(given) || !Array.isArray(given.seats)) {
    throw new TypeError(`${caller} requires a house { total, seats }, got ${show(given)} at ${place}`)
  }
  const { total, seats, groups = [], percent = [] } = house
  checkParts(caller, seats, 'faction', `${place}.seats`)
  checkParts(caller, groups, 'label', `${place}.groups`)
  checkParts(caller, percent, 'faction', `${place}.percent`)

  const problems = [
    at(countProblem(total), 'total'),
    ...seats.map((part, i) => at(countProblem(part.seats), `seats[${i}]`)),
    ...groups.map((part, i) => at(countProblem(part.seats), `groups[${i}]`)),
    ...groups.map((part, i) => at(part.percent === undefined ? null : percentProblem(part.percent), `groups[${i}]`)),
    ...percent.map((part, i) => at(percentProblem(part.percent), `percent[${i}]`)),
  ].filter((problem) => problem !== null)
  if (problems.length > 0) throw new RangeError(`${caller} ${problems.join('; ')}`)

  const all = [...seats, ...groups].map((part) => bounds(part.seats))
  if (all.reduce((sum, { least, most }) => sum + (most ?? least), 0) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`${caller} requires at most ${Number.MAX_SAFE_INTEGER} seats, got more at ${place}`)
  }

  function at(problem: string | null, key: string): string | null {
    return problem && `${problem} at ${place}.${key}`
  }
}

function checkParts(caller: string, list: unknown, key: 'faction' | 'label', place: string): void {
  if (!Array.isArray(list)) throw new TypeError(`${caller} requires a list, got ${show(list)} at ${place}`)
  for (const [i, part] of (list as unknown[]).entries()) {
    if (isObject(part) && isObject(part[key])) continue
    throw new TypeError(`${caller} requires an object with a ${key}, got ${show(part)} at ${place}[${i}]`)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
