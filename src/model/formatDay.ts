import type { CalendarDate } from './calendar.js'
import { checkOptions } from './checkOptions.js'
import { convertDay } from './convertDay.js'
import { dateWord } from './dateWord.js'
import type { Day } from './day.js'
import { type DayPattern, dayPattern } from './dayPattern.js'
import { dayProblem } from './dayProblem.js'
import { DEFAULT_LOCALE, type Locale } from './localText.js'
import { parseDate } from './parseDate.js'
import { parseMonth } from './parseMonth.js'
import { show } from './show.js'
import { weekday } from './weekday.js'

/** How a day is printed. */
export interface FormatDayOptions {
  /** English or Russian. Defaults to `en`. */
  readonly locale?: Locale
  /**
   * Defaults to `both`.
   *
   * - `both`: as Russia had it: Old Style with New Style in brackets up to 31 January 1918, New Style alone afterwards
   * - `old`: Old Style alone, also afterwards
   * - `new`: New Style alone, also before
   */
  readonly calendar?: 'both' | 'old' | 'new'
  /** Whether the day of the week comes first; a month has none. Defaults to `false`. */
  readonly weekday?: boolean
}

/** Whose days they are for whoever names no calendar. */
export const DEFAULT_CALENDAR: NonNullable<FormatDayOptions['calendar']> = 'both'

const CALENDARS: readonly string[] = ['both', 'old', 'new']

/** Last day of Russia’s civil calendar by the Old Style; the next was 14 February 1918. */
const LAST = '1918-01-31'

/**
 * A day in words. Up to 31 January 1918, the last day of Russia’s old calendar,
 * the New Style stands in brackets behind the Old; afterwards it stands alone. A
 * month is an Old Style month and spans two of the New Style, so it is never
 * converted; it is marked as Old Style unless `calendar` is `old`.
 *
 * @param day - Old Style day or month; unless `calendar` is `old`, a day from `0001-01-03` to `9999-10-19`
 * @returns words with plain spaces; years without leading zeros
 * @throws TypeError if `day` is not a string, or `options` are no object
 * @throws RangeError if there is no such day, its New Style is not of the years 1 to 9999, or `locale` or `calendar`
 * is not one of those named
 *
 * @see Decree of the Council of People’s Commissars on the introduction of the Western European calendar, 24 January
 * 1918 (Old Style): 31 January is followed by 14 February
 *
 * @example
 * formatDay('1917-09-09') // => '9 (22) September 1917'
 * formatDay('1917-08-31', { locale: 'ru' }) // => '31 августа (13 сентября) 1917'
 * formatDay('1918-02-10') // => '23 February 1918'
 * formatDay('1917-09') // => 'September 1917 (Old Style)'
 */
export function formatDay(day: Day, options: FormatDayOptions = {}): string {
  checkOptions('formatDay', options)
  const { locale = DEFAULT_LOCALE, calendar = DEFAULT_CALENDAR, weekday: withWeekday = false } = options
  const problem = dayProblem(day)
  if (problem) throw new (typeof day === 'string' ? RangeError : TypeError)(`formatDay ${problem}`)
  const pattern = dayPattern(locale)
  if (!pattern) throw new RangeError(`formatDay requires the locale en or ru, got ${show(locale)}`)
  if (!CALENDARS.includes(calendar)) {
    throw new RangeError(`formatDay requires the calendar both, old or new, got ${show(calendar)}`)
  }

  const month = parseMonth(day)
  if (month) {
    const words = pattern.month(dateWord('month', month.month, locale), month.year)
    return calendar === 'old' ? words : pattern.marked(words)
  }
  const words = inWords(day, locale, calendar, pattern)
  return withWeekday ? pattern.withWeekday(dateWord('weekday', weekday(day), locale), words) : words
}

function inWords(day: Day, locale: Locale, calendar: 'both' | 'old' | 'new', pattern: DayPattern): string {
  const { full, sameMonth, sameYear } = pattern
  const monthOf = ({ month }: CalendarDate) => dateWord('monthOfDay', month, locale)
  const old = parseDate(day, 'julian')!
  if (calendar === 'old') return full(old, monthOf(old))

  const after = parseDate(convertDay('formatDay', day, 'julian'), 'gregorian')!
  if (calendar === 'new' || day > LAST) return full(after, monthOf(after))
  if (old.year !== after.year) return `${full(old, monthOf(old))} (${full(after, monthOf(after))})`
  return old.month === after.month
    ? sameMonth(old, after, monthOf(old))
    : sameYear(old, monthOf(old), after, monthOf(after))
}
