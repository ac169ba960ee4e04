import { sentence } from './sentence.js'

/** Where figures were read, in English; empty where nobody says. */
export function enSources(sources: readonly string[]): string {
  return sources.length === 0 ? '' : sentence(`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`)
}
