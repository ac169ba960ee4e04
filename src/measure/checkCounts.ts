import { show } from '../model/show.js'

/**
 * Refuses a list that holds anything but whole counts, on behalf of `caller`.
 *
 * @param what - what is counted, in the plural: `seats`
 * @throws TypeError if it is no list
 * @throws RangeError with every count that is not whole, negative or above 2^53 − 1, and its place
 */
export function checkCounts(caller: string, counts: readonly number[], what: string): void {
  const given: unknown = counts
  if (!Array.isArray(given)) throw new TypeError(`${caller} requires a list of ${what}, got ${show(given)}`)
  // A hole in a list is no count either.
  const wrong = Array.from(counts, (count, i) => (isCount(count) ? null : `${show(count)} at index ${i}`))
  const told = wrong.filter((problem) => problem !== null)
  if (told.length > 0) throw new RangeError(`${caller} requires whole ${what}, got ${told.join(', ')}`)
}

function isCount(count: unknown): boolean {
  return Number.isSafeInteger(count) && Number(count) >= 0
}
