import type { CalendarDate } from './calendar.js'
import type { Day } from './day.js'
import { dayProblem } from './dayProblem.js'
import type { Locale } from './localText.js'
import { newStyle } from './newStyle.js'
import { parseDate } from './parseDate.js'
import { parseMonth } from './parseMonth.js'
import { weekday } from './weekday.js'

/** How a day is printed. */
export interface FormatDayOptions {
  /** Defaults to `en`. */
  readonly locale?: Locale
  /** Old Style, New Style, or as Russia had them. Defaults to `both`. */
  readonly calendar?: 'both' | 'old' | 'new'
  /** Whether the day of the week comes first. Defaults to `false`. */
  readonly weekday?: boolean
}

/** Last day of Russia’s civil calendar by the Old Style; the next was 14 February 1918. */
const LAST = '1918-01-31'

/** Monday, 1 January 2001, New Style. */
const MONDAY = Date.UTC(2001, 0, 1)

/**
 * A day in words. Up to 31 January 1918, the last day of Russia’s old calendar,
 * the New Style stands in brackets behind the Old; afterwards it stands alone. A
 * month is an Old Style month, and says so.
 *
 * @param day - Old Style day or month
 * @throws RangeError if there is no such day
 *
 * @example
 * formatDay('1917-09-09') // => '9 (22) September 1917'
 * formatDay('1917-08-31', { locale: 'ru' }) // => '31 августа (13 сентября) 1917'
 * formatDay('1918-02-10') // => '23 February 1918'
 */
export function formatDay(day: Day, options: FormatDayOptions = {}): string {
  const { locale = 'en', calendar = 'both', weekday: withWeekday = false } = options
  const problem = dayProblem(day)
  if (problem) throw new RangeError(`formatDay ${problem}`)
  const month = parseMonth(day)
  if (month) return `${monthAlone(month.month, locale)} ${month.year}${locale === 'en' ? ' (Old Style)' : ' (ст. ст.)'}`

  const name = withWeekday ? `${weekdayName(weekday(day), locale)}, ` : ''
  if (calendar === 'old') return name + inFull(parseDate(day, 'julian')!, locale)
  const after = parseDate(newStyle(day), 'gregorian')!
  if (calendar === 'new' || day > LAST) return name + inFull(after, locale)

  const before = parseDate(day, 'julian')!
  if (before.year !== after.year) return `${name}${inFull(before, locale)} (${inFull(after, locale)})`
  return before.month === after.month
    ? `${name}${before.day} (${after.day}) ${monthOfDay(before.month, locale)} ${before.year}`
    : `${name}${before.day} ${monthOfDay(before.month, locale)} (${after.day} ${monthOfDay(after.month, locale)}) ${before.year}`
}

/** Both languages put day before month before year. */
function inFull({ year, month, day }: CalendarDate, locale: Locale): string {
  return `${day} ${monthOfDay(month, locale)} ${year}`
}

/** A month’s name as it stands behind a day: in Russian, in the genitive. */
function monthOfDay(month: number, locale: Locale): string {
  return part({ day: 'numeric', month: 'long' }, 'month', Date.UTC(2001, month - 1, 1), locale)
}

function monthAlone(month: number, locale: Locale): string {
  return part({ month: 'long' }, 'month', Date.UTC(2001, month - 1, 1), locale)
}

function weekdayName(iso: number, locale: Locale): string {
  return part({ weekday: 'long' }, 'weekday', MONDAY + (iso - 1) * 86_400_000, locale)
}

function part(
  format: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
  time: number,
  locale: Locale,
): string {
  const parts = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).formatToParts(time)
  return parts.find((piece) => piece.type === type)!.value
}
