import type { Locale } from '../model/localText.js'

/** The language that an element asks for, else the page’s, as far as the library writes it; else English. */
export function localeOf(host: Element): Locale {
  const language = host.getAttribute('locale') ?? host.closest('[lang]')?.getAttribute('lang') ?? ''
  return /^\s*ru\b/i.test(language) ? 'ru' : 'en'
}
