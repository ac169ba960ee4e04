import { bounds } from '../model/bounds.js'
import type { Tally } from '../model/tally.js'
import type { Verdict } from './majority.js'

/**
 * What the readings of a vote come to by one rule. A reading that decides nothing
 * counts only where its votes contradict those that do.
 *
 * @param verdicts - one a tally
 * @returns `disputed` where two readings decide differently
 *
 * @example
 * agreed([{ for: 90, against: 60 }, { for: null, against: 60 }], ['carried', 'undecidable']) // => 'carried'
 * agreed([{ for: 90, against: 60 }, { for: null, against: 99 }], ['carried', 'undecidable']) // => 'undecidable'
 */
export function agreed(tallies: readonly Tally[], verdicts: readonly Verdict[]): Verdict | 'disputed' {
  const decided = new Set(verdicts.filter((verdict) => verdict !== 'undecidable'))
  if (decided.size > 1) return 'disputed'
  const [only = 'undecidable'] = decided
  const deciding = tallies.filter((_, i) => verdicts[i] !== 'undecidable')
  const doubted = tallies.some((tally) => !deciding.some((other) => fits(tally, other)))
  return doubted ? 'undecidable' : only
}

/** Whether both can be right about the votes for and against. */
function fits(a: Tally, b: Tally): boolean {
  return (['for', 'against'] as const).every((side) => {
    const [x, y] = [bounds(a[side]), bounds(b[side])]
    return x.least <= (y.most ?? Infinity) && y.least <= (x.most ?? Infinity)
  })
}
