import { type Difference, differenceOf } from './differenceOf.js'
import type { Held } from './heldBy.js'
import type { Shares } from './shares.js'
import { spanDifference } from './spanDifference.js'

/** What one group won or lost. */
export interface Change extends Difference {
  /**
   * - `stayed`: it is there before and after, or neither
   * - `new`: it is there after, and surely was not before
   * - `vanished`: it was there before, and surely is not after
   * - `unclear`: the source does not list it, which does not say that it was not there
   */
  readonly status: 'stayed' | 'new' | 'vanished' | 'unclear'
  /** Shares in [0, 1] of the base that the shift names; `change` is in [−1, 1]. `null` where they cannot be told. */
  readonly share: {
    /** What it was. */
    readonly before: Shares | null
    /** What it became. */
    readonly after: Shares | null
    /** After less before: 0.05 is five percentage points won. */
    readonly change: Shares | null
  }
}

/**
 * What was won from one state to another.
 *
 * @example
 * changeOf({ seats: { least: 5, most: 5 }, share: null }, { seats: { least: 3, most: 9 }, share: null }).won // => [-2, 4]
 */
export function changeOf(before: Held, after: Held): Change {
  return {
    ...differenceOf(before.seats, after.seats),
    status: statusOf(before, after),
    share: {
      before: before.share,
      after: after.share,
      change: before.share && after.share && spanDifference(after.share, before.share),
    },
  }
}

function statusOf(before: Held, after: Held): Change['status'] {
  const [was, is] = [isThere(before), isThere(after)]
  if (was === null || is === null) return 'unclear'
  return was === is ? 'stayed' : is ? 'new' : 'vanished'
}

/** `null` where it cannot be told. */
function isThere({ seats, share }: Held): boolean | null {
  if (seats.least > 0 || (share?.least ?? 0) > 0) return true
  return seats.most === 0 || share?.most === 0 ? false : null
}
