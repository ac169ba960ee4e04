/** The languages that the library writes. */
export type Locale = 'en' | 'ru'

/** A name or a sentence in several languages. Where Russian is missing, the English one is shown. */
export interface LocalText {
  readonly en: string
  readonly ru?: string
}
