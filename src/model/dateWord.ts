import type { Locale } from './localText.js'

const FORMATS = {
  /** As it stands behind a day: in Russian, in the genitive. */
  monthOfDay: { day: 'numeric', month: 'long' },
  month: { month: 'long' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Made when first asked for: making one takes a hundred times as long as asking it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The name of a month or of a day of the week.
 *
 * @param number - month from 1 to 12, or weekday from 1 (Monday) to 7 (Sunday)
 *
 * @example
 * dateWord('monthOfDay', 9, 'ru') // => 'сентября'
 * dateWord('weekday', 6, 'en') // => 'Saturday'
 */
export function dateWord(kind: keyof typeof FORMATS, number: number, locale: Locale): string {
  const type = kind === 'weekday' ? 'weekday' : 'month'
  // 1 January 2001 was a Monday.
  const time = type === 'weekday' ? Date.UTC(2001, 0, number) : Date.UTC(2001, number - 1, 1)
  return formatOf(kind, locale)
    .formatToParts(time)
    .find((part) => part.type === type)!.value
}

function formatOf(kind: keyof typeof FORMATS, locale: Locale): Intl.DateTimeFormat {
  const key = `${kind} ${locale}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMATS[kind], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}
