import type { Measure } from './wrapText.js'

/** A number at the end of a label, with what is said of it. */
const COUNT = /(?: |^)[^ ]*\d[^ ]*$/

/**
 * A text of at most `width` pixels, its end left out where it is longer; a number
 * at the end is kept as long as it fits.
 *
 * @example
 * shorten('against the Presidium', 12, (text) => text.length) // => 'against the…'
 */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const number = COUNT.exec(text)?.[0] ?? ''
  const end = measure(`…${number}`) <= width ? number : ''
  const letters = Array.from(text.slice(0, text.length - end.length))
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…${end}`
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (measure(cut(middle)) <= width) fits = middle
    else tooLong = middle
  }
  return cut(fits)
}
