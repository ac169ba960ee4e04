import { LONGEST_TEXT } from '../model/longestText.js'
import { withoutFootnotes } from './withoutFootnotes.js'

/**
 * A name or a header as it is compared with others: small letters without
 * footnote marks, one space between words, `ё` as `е`.
 *
 * @example
 * plainWords(' Не голосовали[1]') // => 'не голосовали'
 * plainWords('show-of-hands') // => 'show of hands'
 */
export function plainWords(text: string): string {
  // Nobody knows so long a name, and no pattern is to run over it.
  if (text.length > LONGEST_TEXT) return ''
  return withoutFootnotes(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
