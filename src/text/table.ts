import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { captions } from './captions.js'
import type { TextOptions } from './factsOf.js'
import { houseRows } from './houseRows.js'
import { localise } from './localise.js'
import { voteRows } from './voteRows.js'
import { wordsOf } from './wordsOf.js'

/** A table as plain texts. */
export interface Table {
  /** What was asked, where, when and how. */
  readonly caption: string
  /** First what the rows are, then one column a reading. */
  readonly header: readonly string[]
  /** First what the figures are, then one figure a reading. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * The figures of a vote, a bare tally or the make-up of a body, one column a
 * reading: what a picture shows, for those who read or copy.
 *
 * @throws RangeError as `majority` does, and for a language that the library does not write
 *
 * @example
 * table({ for: 279, against: 115 }).rows[0] // => ['for', '279']
 */
export function table(subject: Motion | Tally | Composition, options: TextOptions = {}): Table {
  const { locale = 'en' } = options
  const words = wordsOf(locale)
  const caption = captions(subject, options).occasion
  if ('unit' in subject) {
    const sources = subject.readings.map(({ source }) => localise(source.short, locale))
    return { caption, header: [words.table.groups, ...sources], rows: houseRows(subject, locale) }
  }
  const sources = 'readings' in subject ? subject.readings.map(({ source }) => localise(source.short, locale)) : ['']
  return { caption, header: [words.table.votes, ...sources], rows: voteRows(subject, options) }
}
