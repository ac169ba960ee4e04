import type { Locale, LocalText } from '../model/localText.js'
import { visible } from '../model/visible.js'

/** A text in a language; in English where the language is missing. What cannot be seen in it is left out. */
export function localise(text: LocalText, locale: Locale): string {
  return visible((locale === 'en' ? text.en : text.ru) ?? text.en)
}
