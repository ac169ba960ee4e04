import type { CalendarDate } from './calendar.js'
import type { Locale } from './localText.js'

/** The order of a date’s words in one language. */
export interface DayPattern {
  readonly full: (date: CalendarDate, month: string) => string
  /** Old and New Style in one month. */
  readonly sameMonth: (old: CalendarDate, after: CalendarDate, month: string) => string
  /** Old and New Style in two months of one year. */
  readonly sameYear: (old: CalendarDate, month: string, after: CalendarDate, afterMonth: string) => string
  readonly withWeekday: (name: string, date: string) => string
  readonly month: (name: string, year: number) => string
  /** Behind a month that is to be told from a New Style one. */
  readonly marked: (month: string) => string
}

const DAY_FIRST: Omit<DayPattern, 'marked'> = {
  full: ({ day, year }, month) => `${day} ${month} ${year}`,
  sameMonth: (old, after, month) => `${old.day} (${after.day}) ${month} ${old.year}`,
  sameYear: (old, month, after, afterMonth) => `${old.day} ${month} (${after.day} ${afterMonth}) ${old.year}`,
  withWeekday: (name, date) => `${name}, ${date}`,
  month: (name, year) => `${name} ${year}`,
}

const MARKED: Readonly<Record<Locale, DayPattern['marked']>> = {
  en: (month) => `${month} (Old Style)`,
  ru: (month) => `${month} (ст. ст.)`,
}

/** The pattern of a language, or `null` for one that the library does not write. */
export function dayPattern(locale: string): DayPattern | null {
  // An own key is a Locale.
  return typeof locale === 'string' && Object.hasOwn(MARKED, locale)
    ? { ...DAY_FIRST, marked: MARKED[locale as Locale] }
    : null
}
