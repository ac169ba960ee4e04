import { DEFAULT_LOCALE } from '../model/localText.js'
import { checkOptions } from '../model/checkOptions.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { show } from '../model/show.js'
import type { Captions } from './captions.js'
import { factsOf } from './factsOf.js'
import { houseFactsOf } from './houseFactsOf.js'
import type { TextOptions } from './textOptions.js'
import { wordsOf } from './wordsOf.js'

/** Captions with plain spaces, as they are read rather than drawn, on behalf of `caller`. */
export function textsOf(subject: Motion | Tally | Composition, options: TextOptions, caller: string): Captions {
  if (!isObject(subject)) {
    throw new TypeError(`${caller} requires a vote, a tally or the make-up of a body, got ${show(subject)}`)
  }
  checkOptions(caller, options)
  const words = wordsOf(options.locale ?? DEFAULT_LOCALE, caller)
  if ('unit' in subject) {
    const facts = houseFactsOf(subject, options, caller)
    const { finding, occasion, mark, grounds, description } = words.house
    return {
      finding: finding(facts),
      occasion: occasion(facts),
      mark: facts.needed === null ? '' : mark(facts),
      consequence: '',
      turn: '',
      grounds: grounds(facts),
      description: description(facts),
    }
  }
  const facts = factsOf(subject, options, caller)
  return {
    finding: words.finding(facts),
    occasion: words.occasion(facts),
    mark: facts.needed === null ? '' : words.mark(facts),
    consequence: facts.consequence,
    turn: words.turn(facts),
    grounds: words.grounds(facts),
    description: words.description(facts),
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
