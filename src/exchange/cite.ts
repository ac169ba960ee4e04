import { checkOptions } from '../model/checkOptions.js'
import { DEFAULT_LOCALE, type Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import { citationText } from './citationText.js'

/** How notes are written. */
export interface CiteOptions {
  /** Language of the notes; defaults to `en`. Works and places stay in the language of the archive. */
  readonly locale?: Locale
}

/** Anything with readings: a vote, a composition, an event. */
export interface Cited {
  /** In the order of the notes. */
  readonly readings: readonly Citation[]
}

/**
 * The notes to a vote, a composition or an event, as an article has them: one
 * for each place that a reading stands in, in the order of the readings, each
 * place once.
 *
 * @throws RangeError if `locale` is neither `en` nor `ru`
 *
 * @example
 * cite(motionById(archive, 'petrograd-soviet-1917-08-31-power'))[0]
 * // => 'China Miéville, October: The Story of the Russian Revolution (2017), ch. 9, September, opening.'
 */
export function cite({ readings }: Cited, options: CiteOptions = {}): string[] {
  checkOptions('cite', options)
  const { locale = DEFAULT_LOCALE } = options
  return [...new Set(readings.map((reading) => citationText('cite', reading, locale).replace(/\.?$/, '.')))]
}
