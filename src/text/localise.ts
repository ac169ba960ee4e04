import type { Locale, LocalText } from '../model/localText.js'

/** Characters that no canvas draws, or that turn the order of the letters around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** A text in a language; in English where the language is missing. What cannot be seen in it is left out. */
export function localise(text: LocalText, locale: Locale): string {
  return ((locale === 'en' ? text.en : text.ru) ?? text.en).replace(UNSEEN, '')
}
