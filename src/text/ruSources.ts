import { sentence } from './sentence.js'

/** Where figures were read, in Russian; empty where nobody says. */
export function ruSources(sources: readonly string[]): string {
  return sources.length === 0
    ? ''
    : sentence(`${sources.length === 1 ? 'Источник' : 'Источники'}: ${sources.join('; ')}`)
}
