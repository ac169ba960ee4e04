import type { Locale, LocalText } from '../model/localText.js'

/** A text in a language; in English where the language is missing. */
export function localise(text: LocalText, locale: Locale): string {
  return (locale === 'en' ? text.en : text.ru) ?? text.en
}
