import { show } from '../model/show.js'

/**
 * Refuses a quota that nobody reaches, or that needs nobody, on behalf of `caller`.
 *
 * @throws RangeError if `quota` is not a whole number from 1 to `total`
 */
export function checkQuota(caller: string, quota: number, total: number): void {
  if (!(Number.isInteger(quota) && quota >= 1 && quota <= total)) {
    throw new RangeError(`${caller} requires a quota from 1 to all ${total} seats, got ${show(quota)}`)
  }
}
