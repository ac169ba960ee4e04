import { dateOfNumber } from '../model/dateOfNumber.js'
import { dateWord } from '../model/dateWord.js'
import { dayNumberOf } from '../model/dayNumberOf.js'
import type { Locale } from '../model/localText.js'

/** The first of a month on an axis of days. */
export interface MonthTick {
  /** Day number, as `dayNumberOf` counts. */
  readonly value: number
  /** The Old Style month, and under it its first day in the New Style. */
  readonly label: readonly [month: string, newStyle: string]
}

/**
 * The firsts of all Old Style months from one day to another, both included.
 *
 * @example
 * monthTicks(2421310, 2421340, 'en').map(({ label }) => label) // => [['April', '14 Apr']]
 */
export function monthTicks(first: number, last: number, locale: Locale): MonthTick[] {
  const { year, month } = dateOfNumber(first, 'julian')
  const months = Array.from({ length: 12 * 200 }, (_, i) => ({
    year: year + Math.floor((month - 1 + i) / 12),
    month: ((month - 1 + i) % 12) + 1,
  }))
  const ticks: MonthTick[] = []
  for (const own of months) {
    const value = dayNumberOf({ ...own, day: 1 }, 'julian')
    if (value > last) break
    if (value < first) continue
    const after = dateOfNumber(value, 'gregorian')
    const name = dateWord('month', own.month, locale)
    const short = dateWord('monthOfDay', after.month, locale).slice(0, 3)
    ticks.push({ value, label: [name[0]!.toUpperCase() + name.slice(1), `${after.day} ${short}`] })
  }
  return ticks
}
