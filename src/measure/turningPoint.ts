import type { Day } from '../model/day.js'
import { dayProblem } from '../model/dayProblem.js'
import { show } from '../model/show.js'
import { heldDays } from './heldDays.js'
import type { SharePoint } from './sharePoint.js'

/** From one side of one half to the other. */
export interface Passage {
  /** `up`: more than one half was reached; `down`: it was lost. */
  readonly way: 'up' | 'down'
  /** Last day of the old state. */
  readonly after: Day
  /** First day of the new one. */
  readonly by: Day
}

/** When a camp passed one half. */
export interface TurningPoint {
  /**
   * - `passed`: it got more than one half, and kept it as long as the series goes
   * - `lost`: it had more than one half, and has it no more at the end of the series
   * - `always`: it had it on every day of the series that tells
   * - `never`: it had it on none
   * - `unclear`: no passage is seen, and there are days that leave open on which side they are
   */
  readonly status: 'passed' | 'lost' | 'always' | 'never' | 'unclear'
  /** Last day before the turn; `null` where the series begins behind it. Of several turns, the last. */
  readonly after: Day | null
  /** First day behind the turn; `null` where the series ends before it. */
  readonly by: Day | null
  /** Every turn, in order. */
  readonly passages: readonly Passage[]
  /** Days that leave open on which side they are: bounds that straddle one half, readings that disagree. */
  readonly unclear: readonly Day[]
}

/**
 * Between which two days a camp passed one half: it had not more than half on the
 * first, and more than half on the second. Of a camp that passed it more than
 * once it is the last time, after which it stayed on that side on every later day
 * that can be told; `passages` has all of them. Before the first and behind the
 * last day of the series nothing is known, so the answer is open-ended there: a
 * camp that always had more than half passed it by the first day, if ever; one
 * that never had passed it after the last.
 *
 * A day of which several readings are given is clear if those that decide agree.
 * Readings that disagree leave it unclear, and so do bounds that straddle one
 * half. Such a day never makes a turn; it stands in `unclear`, and a turn may lie
 * on either side of it. So does a month of which the day is not known, where a day
 * of it says otherwise. Exactly one half is not more than half.
 *
 * @param series - shares of one camp in [0, 1], in any order, such as those of `trajectory`
 * @throws TypeError if there is no list, or a point is none
 * @throws RangeError if a day or a share is none
 *
 * @example
 * const share = (votes: number) => ({ least: votes, most: votes })
 * turningPoint([{ day: '1917-08-30', share: share(0.3) }, { day: '1917-09-09', share: share(0.6) }])
 * // => { status: 'passed', after: '1917-08-30', by: '1917-09-09',
 * // passages: [{ way: 'up', after: '1917-08-30', by: '1917-09-09' }], unclear: [] }
 */
export function turningPoint(series: readonly SharePoint[]): TurningPoint {
  check(series)
  const days = heldDays(series)
  const unclear = days.filter(({ held }) => held === null).map(({ day }) => day)
  const clear = days.filter(({ held }) => held !== null)
  const passages = clear.slice(1).flatMap(({ day, held }, i): Passage[] => {
    const last = clear[i]!
    return held === last.held ? [] : [{ way: held ? 'up' : 'down', after: last.day, by: day }]
  })

  const turn = passages.at(-1)
  if (turn) {
    return { status: turn.way === 'up' ? 'passed' : 'lost', after: turn.after, by: turn.by, passages, unclear }
  }
  const [first] = clear
  const ends = { after: first?.held === false ? clear.at(-1)!.day : null, by: first?.held ? first.day : null }
  const status = unclear.length > 0 || !first ? 'unclear' : first.held ? 'always' : 'never'
  return { status, ...ends, passages, unclear }
}

function check(series: readonly SharePoint[]): void {
  const given: unknown = series
  if (!Array.isArray(given)) throw new TypeError(`turningPoint requires a list of points, got ${show(given)}`)
  const points = Array.from(given as unknown[])
  const none = points.findIndex((point) => typeof point !== 'object' || point === null || Array.isArray(point))
  if (none !== -1) throw new TypeError(`turningPoint requires points, got ${show(points[none])} at index ${none}`)
  const problems = series.flatMap(({ day, share }, i) => {
    const wrong = [
      dayProblem(day),
      isShare(share) ? null : `requires a share { least, most } from 0 to 1 or null, got ${told(share)}`,
    ]
    return wrong.filter((problem) => problem !== null).map((problem) => `${problem} at index ${i}`)
  })
  if (problems.length > 0) throw new RangeError(`turningPoint ${problems.join('; ')}`)
}

function isShare(share: unknown): boolean {
  if (share === null) return true
  if (typeof share !== 'object') return false
  const { least, most } = share as Record<string, unknown>
  return typeof least === 'number' && typeof most === 'number' && 0 <= least && least <= most && most <= 1
}

function told(share: unknown): string {
  if (typeof share !== 'object' || share === null) return show(share)
  const { least, most } = share as Record<string, unknown>
  return `{ least: ${show(least)}, most: ${show(most)} }`
}
