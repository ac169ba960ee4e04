import { show } from './show.js'

/**
 * Refuses options that are none, on behalf of `caller`.
 *
 * @throws TypeError if they are no object
 */
export function checkOptions(caller: string, options: object): void {
  const given: unknown = options
  if (typeof given !== 'object' || given === null) throw new TypeError(`${caller} requires options, got ${show(given)}`)
}
