import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { factsOf, type TextOptions } from './factsOf.js'
import { houseFactsOf, type HouseTextOptions } from './houseFactsOf.js'
import { wordsOf } from './wordsOf.js'

/** The texts around a picture, in the order in which they are read. */
export interface Captions {
  /** What happened, in numbers. */
  readonly finding: string
  /** What was asked, where, when, how; empty for a bare tally. */
  readonly occasion: string
  /** What the mark of the majority means; empty where there is none. */
  readonly mark: string
  /** What would have turned the result; empty where it cannot be known. */
  readonly turn: string
  /** Sources, and where they differ; empty for a bare tally. */
  readonly grounds: string
  /** All of it in one to three sentences. */
  readonly description: string
}

/** The texts around a picture of a vote, a bare tally, or the make-up of a body. */
export function captions(
  subject: Motion | Tally | Composition,
  options: TextOptions & HouseTextOptions = {},
): Captions {
  const words = wordsOf(options.locale ?? 'en')
  if ('unit' in subject) {
    const facts = houseFactsOf(subject, options)
    const { finding, occasion, mark, grounds, description } = words.house
    return {
      finding: finding(facts),
      occasion: occasion(facts),
      mark: facts.needed === null ? '' : mark(facts),
      turn: '',
      grounds: grounds(facts),
      description: description(facts),
    }
  }
  const facts = factsOf(subject, options)
  return {
    finding: words.finding(facts),
    occasion: words.occasion(facts),
    mark: facts.needed === null ? '' : words.mark(facts),
    turn: words.turn(facts),
    grounds: words.grounds(facts),
    description: words.description(facts),
  }
}
