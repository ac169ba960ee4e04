import type { Locale } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import type { VoteFacts } from './facts.js'
import { localise } from './localise.js'
import { wordsOf } from './wordsOf.js'

/** What each side of a vote is called behind its count. */
export function sidesOf(subject: Motion | Tally, locale: Locale): VoteFacts['sides'] {
  const { sides } = wordsOf(locale)
  const camps = 'readings' in subject ? subject.camps : undefined
  return {
    for: camps ? localise(camps.for.label, locale) : sides.for,
    against: camps ? localise(camps.against.label, locale) : sides.against,
    abstain: sides.abstain,
  }
}
