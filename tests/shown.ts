import { bounds, type Count } from '../src/index.js'
import { wordsOf } from '../src/text/wordsOf.js'

const { count } = wordsOf('en', 'howToRead')

/** A count in words of a sentence: a range where it is one. */
export function shown(of: Count | undefined): string {
  const { least, most } = bounds(of)
  return least === most ? count(least) : `${count(least)}–${most === null ? '' : count(most)}`
}
