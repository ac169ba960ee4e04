import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countProblem } from '../model/countProblem.js'
import { show } from '../model/show.js'
import { checkRule } from './checkRule.js'
import { checkWork } from './checkWork.js'
import { neededOf } from './neededOf.js'
import type { Rule } from './rule.js'
import type { Shares } from './shares.js'

/** How many houses are tried. */
const MOST_HOUSES = 10_000

/** Takes about a second, over all houses. */
const MOST_STEPS = 2e8

/**
 * Between what values an index of power lies for each group where seats are
 * ranges: it is computed for every house that they allow. An index does not rise
 * and fall with its own group’s seats alone, so that trying the ends is not enough.
 *
 * @param caller - whom an error names
 * @param quota - seats that carry a motion, or a rule that takes its share of all seats of each house
 * @param index - such as `banzhaf`
 * @throws TypeError if `seats` is no list, or the rule is none
 * @throws RangeError if a count is none, or has no upper end, if there are more than 10,000 houses, or houses that
 * together take more than 200 million additions, or one of them has no index
 */
export function rangeOf(
  caller: string,
  seats: readonly Count[],
  quota: number | Rule,
  index: (seats: readonly number[], quota: number) => number[],
): Shares[] {
  const spans = spansOf(caller, seats)
  if (typeof quota !== 'number') checkRule(caller, quota)
  const houses = spans.reduce((product, { least, most }) => product * (most - least + 1), 1)
  if (houses > MOST_HOUSES) {
    throw new RangeError(`${caller} requires ranges that allow at most ${MOST_HOUSES} houses, got ${houses}`)
  }

  // One house alone is measured by its index.
  if (houses > 1) {
    const largest = spans.map(({ most }) => most)
    const total = largest.reduce((sum, own) => sum + own, 0)
    checkWork(caller, { seats: largest, total }, houses * spans.length * total, MOST_STEPS)
  }
  const range = spans.map(() => ({ least: 1, most: 0 }))
  const house = spans.map(({ least }) => least)
  for (let i = 0; i < houses; i++) {
    const total = house.reduce((sum, own) => sum + own, 0)
    const shares = index(house, typeof quota === 'number' ? quota : neededOf(total, quota))
    for (const [place, share] of shares.entries()) {
      const own = range[place]!
      own.least = Math.min(own.least, share)
      own.most = Math.max(own.most, share)
    }
    advance(house, spans)
  }
  return range
}

function spansOf(caller: string, seats: readonly Count[]): { least: number; most: number }[] {
  const given: unknown = seats
  if (!Array.isArray(given)) throw new TypeError(`${caller} requires a list of seats, got ${show(given)}`)
  const problems = Array.from(seats, (count, i) => {
    const problem = countProblem(count) ?? (bounds(count).most === null ? `requires a most, got ${show(count)}` : null)
    return problem === null ? [] : [`${problem} at index ${i}`]
  }).flat()
  if (problems.length > 0) throw new RangeError(`${caller} ${problems.join('; ')}`)
  return seats.map((count) => {
    const { least, most } = bounds(count)
    return { least, most: most ?? least }
  })
}

/** The next house: the first group that can takes one seat more, and those before it begin anew. */
function advance(house: number[], spans: readonly { least: number; most: number }[]): void {
  for (const [i, { least, most }] of spans.entries()) {
    if (house[i]! < most) {
      house[i]! += 1
      return
    }
    house[i] = least
  }
}
