import { type Box, overlap } from './overlap.js'

/** The first of some places that lies within a box and clear of all others; `null` if there is none. */
export function freePlace<T extends Box>(places: readonly T[], taken: readonly Box[], within: Box, gap = 4): T | null {
  return (
    places.find(
      (place) =>
        place.left >= within.left &&
        place.right <= within.right &&
        place.top >= within.top &&
        place.bottom <= within.bottom &&
        !taken.some((other) => overlap(place, other, gap)),
    ) ?? null
  )
}
