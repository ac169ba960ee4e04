/**
 * All readings, or the one at a place, on behalf of `caller`.
 *
 * @throws RangeError if there is none at that place
 */
export function pick<T>(caller: string, readings: readonly T[], place: number | undefined): readonly T[] {
  if (place === undefined) return readings
  const reading = readings[place]
  if (reading === undefined) {
    throw new RangeError(`${caller} requires a reading from 0 to ${readings.length - 1}, got ${place}`)
  }
  return [reading]
}
