import { DEFAULT_LOCALE } from '../model/localText.js'
import { checkOptions } from '../model/checkOptions.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { houseRows } from './houseRows.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import type { TextOptions } from './textOptions.js'
import { textsOf } from './textsOf.js'
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
 * @throws RangeError as `describe` does
 *
 * @example
 * table({ for: 279, against: 115 }).rows[0] // => ['for', '279']
 */
export function table(subject: Motion | Tally | Composition, options: TextOptions = {}): Table {
  checkOptions('table', options)
  const { locale = DEFAULT_LOCALE, reading } = options
  const caption = textsOf(subject, options, 'table').occasion
  const words = wordsOf(locale, 'table')
  if ('unit' in subject) {
    const sources = subject.readings.map(({ source }) => localise(source.short, locale))
    return { caption, header: [words.table.groups, ...sources], rows: houseRows(subject, locale) }
  }
  const tallies = 'readings' in subject ? pickReadings('table', subject.readings, reading) : [subject]
  const sources = tallies.map((tally) => ('source' in tally ? localise(tally.source.short, locale) : ''))
  return { caption, header: [words.table.votes, ...sources], rows: voteRows(subject, tallies, options) }
}
