import { dateOfNumber } from '../model/dateOfNumber.js'
import { dateWord } from '../model/dateWord.js'
import type { Locale } from '../model/localText.js'
import { type MonthTick, monthTicks } from './monthTicks.js'

/** Spans longer than that are divided into months, in days. */
const LONG = 45

/**
 * Ticks from one day to another: every day, or the firsts of months where there are many.
 *
 * @example
 * dayTicks(2421328, 2421329, 'en').map(({ label }) => label) // => [['27 Mar', '9 Apr'], ['28 Mar', '10 Apr']]
 */
export function dayTicks(first: number, last: number, locale: Locale): MonthTick[] {
  if (last - first > LONG) return monthTicks(first, last, locale)
  const words = (value: number, calendar: 'julian' | 'gregorian') => {
    const { month, day } = dateOfNumber(value, calendar)
    return `${day} ${dateWord('monthOfDay', month, locale).slice(0, 3)}`
  }
  return Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, i) => {
    const value = Math.ceil(first) + i
    return { value, label: [words(value, 'julian'), words(value, 'gregorian')] as const }
  })
}
