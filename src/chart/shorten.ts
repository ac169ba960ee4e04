import type { Measure } from './wrapText.js'

/**
 * A text of at most `width` pixels, its end left out where it is longer.
 *
 * @example
 * shorten('against the Presidium', 12, (text) => text.length) // => 'against the…'
 */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const letters = Array.from(text)
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (measure(cut(middle)) <= width) fits = middle
    else tooLong = middle
  }
  return cut(fits)
}
