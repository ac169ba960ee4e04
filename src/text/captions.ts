import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { bind } from './bind.js'
import { localise } from './localise.js'
import type { TextOptions } from './textOptions.js'
import { textsOf } from './textsOf.js'

/** The texts around a picture, in the order in which they are read. */
export interface Captions {
  /** What happened, in numbers. */
  readonly finding: string
  /** What was asked, where, when, how; empty for a bare tally. */
  readonly occasion: string
  /** What the mark of the majority means; empty where there is none. */
  readonly mark: string
  /** What came of it, as the record has it; empty where it says nothing in this language. */
  readonly consequence: string
  /** What would have turned the result; empty where it cannot be known. */
  readonly turn: string
  /** Sources, and where they differ; empty for a bare tally. */
  readonly grounds: string
  /** All of it in one to three sentences. */
  readonly description: string
}

/**
 * The texts around a picture of a vote, a bare tally, or the make-up of a body.
 * All but the description are made to be broken into lines: no-break spaces hold
 * together what belongs together.
 *
 * @param caller - whom an error names
 * @throws RangeError as `describe` does
 *
 * @example
 * captions({ for: 279, against: 115 }).finding // => 'Carried: 279 for, 115 against'
 */
export function captions(
  subject: Motion | Tally | Composition,
  options: TextOptions = {},
  caller = 'captions',
): Captions {
  const { finding, occasion, mark, consequence, turn, grounds, description } = textsOf(subject, options, caller)
  const names =
    'session' in subject
      ? [subject.session.soviet, ...subject.readings.map(({ source }) => source)].map(({ short }) =>
          localise(short, options.locale ?? DEFAULT_LOCALE),
        )
      : []
  return {
    finding: bind(finding, names),
    occasion: bind(occasion, names),
    mark: bind(mark, names),
    consequence: bind(consequence, names),
    turn: bind(turn, names),
    grounds: bind(grounds, names),
    description,
  }
}
