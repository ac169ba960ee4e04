import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import { percentages } from '../measure/percentages.js'
import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { localise } from './localise.js'
import { sidesOf } from './sidesOf.js'
import type { TextOptions } from './textOptions.js'
import { wordsOf } from './wordsOf.js'

/** The sides of a vote, in the order of every picture. */
export const SIDES = ['for', 'against', 'abstain'] as const

/** What a picture says about one side in one reading. */
export interface SideText {
  /** `414`. */
  readonly count: string
  /** `for the Presidium`. */
  readonly words: string
  /** `for`. */
  readonly short: string
  /** `44.4% of the 933 for and against`; empty where it cannot be told. */
  readonly share: string
  /** Count, share with its base, and source, a line each. */
  readonly details: readonly string[]
}

/** Texts of the sides of a vote after `tally`, one of its readings, in the order of `SIDES`, on behalf of `caller`. */
export function sideTexts(
  subject: Motion | Tally,
  tally: Tally | Reading<Tally>,
  { locale = DEFAULT_LOCALE, rule = simpleMajority }: TextOptions,
  caller = 'sideTexts',
): SideText[] {
  const words = wordsOf(locale, caller)
  const sides = sidesOf(subject, locale)
  const about = 'source' in tally && tally.about === true
  const { base } = majority(attended(tally, subject, rule), rule)
  const shares = typeof base === 'number' ? sharesOfBase(tally, base) : null
  return SIDES.map((side, i) => {
    const count = words.count(tally[side] ?? null, about)
    const part = shares?.[i]
    const share = part === undefined || part === null ? '' : words.part(part / 100, { rule, base, about })
    const abstained = side === 'abstain' ? words.abstained(tally.abstain ?? null) : null
    return {
      count,
      words: abstained ?? sides[side],
      short: abstained ?? words.sides[side],
      share,
      details: [
        `${count} ${abstained ?? sides[side]}`,
        ...(share ? [share] : []),
        ...('source' in tally ? [localise(tally.source.short, locale)] : []),
      ],
    }
  })
}

/** Percentages of a rule’s base for the sides that belong to it; `null` for those that do not. */
function sharesOfBase(tally: Tally, base: number): (number | null)[] | null {
  const counts = SIDES.map((side) => tally[side])
  const known = counts.filter((count) => typeof count === 'number')
  if (base === 0 || known.length < 2 || typeof counts[0] !== 'number' || typeof counts[1] !== 'number') return null
  const decisive = counts[0] + counts[1]
  if (decisive > base) return null
  const abstained = typeof counts[2] === 'number' && decisive + counts[2] <= base ? counts[2] : 0
  const parts = percentages([counts[0], counts[1], abstained, base - decisive - abstained])
  return [parts[0]!, parts[1]!, abstained > 0 ? parts[2]! : null]
}
