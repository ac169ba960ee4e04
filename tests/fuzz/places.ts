/** Where something stands within something else: keys from the outside in. */
export type Place = readonly (string | number)[]

/** Every place within a value, itself too, that a test likes. */
export function placesOf(value: unknown, likes: (own: unknown) => boolean = () => true, place: Place = []): Place[] {
  const within =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, own]) =>
          placesOf(own, likes, [...place, Array.isArray(value) ? Number(key) : key]),
        )
      : []
  return likes(value) ? [place, ...within] : within
}

/** A copy of a value with another in a place. */
export function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((own: unknown, i) => (i === key ? replaced(own, rest, by) : own))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) }
}
