import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { Motion } from '../model/vote.js'
import { checkReadings } from './checkReadings.js'
import { type Figure, FIGURES } from './figure.js'
import { hull } from './hull.js'
import { isTold } from './isTold.js'

/** What the readings of a vote allow between them: each figure from the least to the most that any of them tells. */
export interface ReadingsRange extends Readonly<Record<Figure, Count>> {
  /** Votes for. */
  readonly for: Count
  /** Votes against. */
  readonly against: Count
  /** Abstentions. */
  readonly abstain: Count
  /** Those who were there and took no part. */
  readonly notVoting: Count
  /** All who were there. */
  readonly present: Count
  /** All who belong to the body. */
  readonly members: Count
  /** Figures in which two readings that speak do not say the same. */
  readonly differ: readonly Figure[]
}

/**
 * Between what figures the readings of a vote lie. A reading that is silent on a
 * figure neither widens its range nor disagrees.
 *
 * @throws TypeError and RangeError as `verdicts` does
 *
 * @example
 * readingsRange(motionById(archive, 'petrograd-soviet-1917-09-09-presidium'))
 * // => { for: 414, against: 519, abstain: [67, 69], notVoting: null, present: null, members: null, differ: ['abstain'] }
 */
export function readingsRange(vote: Pick<Motion, 'readings'>): ReadingsRange {
  checkReadings('readingsRange', vote)
  const { readings } = vote
  const range = Object.fromEntries(FIGURES.map((key) => [key, hull(readings.map((reading) => reading[key]))]))
  const differ = FIGURES.filter((key) => {
    const told = readings.map((reading) => reading[key]).filter(isTold)
    return new Set(told.map((count) => JSON.stringify(bounds(count)))).size > 1
  })
  return { ...(range as Record<Figure, Count>), differ }
}
