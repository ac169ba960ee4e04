import type { Tally } from '../model/tally.js'
import { type Change, changeOf } from './changeOf.js'
import { type Difference, differenceOf } from './differenceOf.js'
import { endsOf } from './endsOf.js'
import type { Held } from './heldBy.js'
import { isTold } from './isTold.js'
import { knownOf } from './knownOf.js'
import { majority } from './majority.js'
import type { Base } from './rule.js'
import type { Shares } from './shares.js'
import { turned } from './turned.js'

/** What one side of a vote won or lost. */
export interface SideChange extends Change {
  /** Which side it is. */
  readonly side: 'for' | 'against' | 'abstain'
}

/** What changed from one vote to another. */
export interface TallyShift {
  /** What the shares are shares of: all votes, or, where either source is silent on abstentions, those for and against. */
  readonly base: 'cast' | 'decisive'
  /** For, against and abstentions, in this order. */
  readonly groups: readonly SideChange[]
  /** The votes that the base counts. */
  readonly total: Difference
}

type Side = SideChange['side']

/**
 * What changed from one vote to another, side by side: what `shift` says of two tallies.
 *
 * @example
 * tallyShift({ for: 60, against: 40 }, { for: 55, against: 55 }).groups.map(({ won }) => won) // => [-5, 15, [null, null]]
 */
export function tallyShift(before: Tally, after: Tally): TallyShift {
  const base = [before, after].every(({ abstain }) => isTold(abstain)) ? 'cast' : 'decisive'
  const [first, second] = [before, after].map((tally) => endsOf(knownOf(tally), base).base)
  return {
    base,
    groups: (['for', 'against', 'abstain'] as const).map((side) => ({
      side,
      ...changeOf(heldBySide(before, side, base), heldBySide(after, side, base)),
    })),
    total: differenceOf(first!, second!),
  }
}

function heldBySide(tally: Tally, side: Side, of: Base): Held {
  return { seats: knownOf(tally)[side], share: shareOf(tally, side, of) }
}

function shareOf(tally: Tally, side: Side, of: Base): Shares | null {
  if (side !== 'abstain') {
    return majority(side === 'for' ? tally : turned(tally), { of, share: [1, 2], strictly: true }).share
  }
  if (of === 'decisive') return null
  const known = knownOf(tally)
  const { least, most } = known.abstain
  const voters = endsOf(known, 'decisive').base
  if (least + voters.least === 0) return null
  return {
    least: least === 0 ? 0 : least / (least + voters.most),
    most: most === Infinity ? 1 : most === 0 ? 0 : most / (most + voters.least),
  }
}
