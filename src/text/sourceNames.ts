import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import { localise } from './localise.js'

/** What the sources of readings are cited by, each once. */
export function sourceNames(readings: readonly Pick<Citation, 'source'>[], locale: Locale): string[] {
  return [...new Set(readings.map(({ source }) => localise(source.short, locale)))]
}
