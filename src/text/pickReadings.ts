import { show } from '../model/show.js'

/**
 * All readings, or the one at a place, on behalf of `caller`.
 *
 * @throws RangeError if there is none at all, or none at that place
 */
export function pickReadings<T>(caller: string, readings: readonly T[], place?: number): readonly T[] {
  if (readings.length === 0) throw new RangeError(`${caller} requires at least one reading, got none`)
  if (place === undefined) return readings
  if (!Number.isInteger(place) || place < 0 || place >= readings.length) {
    throw new RangeError(`${caller} requires a reading from 0 to ${readings.length - 1}, got ${show(place)}`)
  }
  return [readings[place]!]
}
