import type { Known } from './knownOf.js'
import type { Base } from './rule.js'
import type { Span } from './spanOf.js'
import { spanSum } from './spanSum.js'

/**
 * Whom a base counts beside the votes for and against, and between what numbers
 * it lies in any case.
 *
 * @example
 * frameOf(knownOf({ for: 414, against: 519, abstain: 69 }), 'cast').extra // => { least: 69, most: 69 }
 */
export function frameOf(
  { abstain, notVoting, present, members, room }: Known,
  of: Base,
): Span & { readonly extra: Span } {
  const idle = spanSum([abstain, notVoting])
  switch (of) {
    case 'decisive':
      return { extra: { least: 0, most: 0 }, least: 0, most: room - idle.least }
    case 'cast':
      return { extra: abstain, least: 0, most: room - notVoting.least }
    case 'present':
      // Who was there either voted or did not; a stated attendance may also hold spoilt votes.
      return present
        ? { extra: { least: idle.least, most: Infinity }, ...present }
        : { extra: idle, least: 0, most: room }
    case 'members':
      return {
        extra: { least: idle.least, most: Infinity },
        least: Math.max(members?.least ?? 0, present?.least ?? 0),
        most: members?.most ?? Infinity,
      }
  }
}
