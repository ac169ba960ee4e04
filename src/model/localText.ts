/** The languages that the library writes. */
export type Locale = 'en' | 'ru'

/** The language of whoever names none. */
export const DEFAULT_LOCALE: Locale = 'en'

/** A name or a sentence in several languages. Where Russian is missing, the English one is shown. */
export interface LocalText {
  /** English; always there. */
  readonly en: string
  /** Russian, where the record has it. */
  readonly ru?: string
}
