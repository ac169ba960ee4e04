import type { Shares } from './shares.js'

/**
 * Whether a share is more than one half; `null` where its bounds leave it open.
 *
 * @example
 * isMajority({ least: 0.4, most: 0.5 }) // => false
 * isMajority({ least: 0.4, most: 0.6 }) // => null
 */
export function isMajority({ least, most }: Shares): boolean | null {
  return least > 1 / 2 ? true : most <= 1 / 2 ? false : null
}
