import type { Day } from './day.js'

/**
 * Records by day, then by sitting, then as they stand. A month, of which the day
 * is not known, comes before its days.
 *
 * @param sittings - the sittings in their order, where the records have any
 */
export function inOrder<T>(
  records: readonly T[],
  dayOf: (record: T) => Day,
  sittingOf: (record: T) => unknown = () => undefined,
  sittings: readonly unknown[] = [],
): T[] {
  const places = new Map(sittings.map((sitting, i) => [sitting, i]))
  const placeOf = (record: T) => places.get(sittingOf(record)) ?? 0
  // Days of one calendar are in order as texts are.
  return records.toSorted((a, b) => (dayOf(a) === dayOf(b) ? placeOf(a) - placeOf(b) : dayOf(a) < dayOf(b) ? -1 : 1))
}
