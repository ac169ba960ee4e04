import type { Shares } from '../measure/shares.js'

/**
 * A share between its bounds, with one sign behind both.
 *
 * @param percent - writes one share
 *
 * @example
 * percentRange({ least: 0.2, most: 0.6 }, (share) => `${100 * share}%`) // => '20–60%'
 */
export function percentRange({ least, most }: Shares, percent: (share: number) => string): string {
  const [from, to] = [percent(least), percent(most)]
  return from === to ? to : `${from.replace(/\s?%$/, '')}–${to}`
}
