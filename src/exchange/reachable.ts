/** Anything with an id, in JSON. */
interface Identified {
  readonly id: string
}

/**
 * Of lists of records those that ids name, and all that these refer to, in the order of the lists.
 *
 * @example
 * reachable({ bodies: [{ id: 'a' }, { id: 'b' }], days: [{ id: 'c', body: 'b' }] }, ['c']).bodies // => [{ id: 'b' }]
 */
export function reachable<Lists extends Readonly<Record<string, readonly Identified[]>>>(
  lists: Lists,
  ids: readonly string[],
): Lists {
  const known = new Map<string, Identified[]>()
  for (const record of Object.values(lists).flat()) known.set(record.id, [...(known.get(record.id) ?? []), record])
  const found = new Set<Identified>()
  const visit = (id: string) => {
    for (const record of known.get(id) ?? []) {
      if (found.has(record)) continue
      found.add(record)
      textsIn(record).forEach(visit)
    }
  }
  ids.forEach(visit)
  const kept = Object.entries(lists).map(([name, list]) => [name, list.filter((record) => found.has(record))])
  // The same lists with fewer records.
  return Object.fromEntries(kept) as Lists
}

/** All texts and keys of a value of JSON, among them the ids that it refers to. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) => [key, ...textsIn(own)])
}
