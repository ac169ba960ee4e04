import { show } from '../model/show.js'
import { type Base, BASES } from './rule.js'

/**
 * Refuses a base that there is not, on behalf of `caller`.
 *
 * @param place - where it stands in what was given
 * @throws RangeError if it is none
 */
export function checkBase(caller: string, base: Base, place = ''): void {
  if (BASES.includes(base)) return
  const at = place && ` at ${place}`
  throw new RangeError(`${caller} requires a base such as "decisive" or "cast", got ${show(base)}${at}`)
}
