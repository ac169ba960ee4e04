import { MOST_SEATS } from '../layout/hemicycle.js'

/**
 * How many seats are drawn for each group: one for each, or fewer in proportion
 * where there are more than a picture can show one by one.
 *
 * @param groups - seats of each group, left to right
 */
export function seatsDrawn(groups: readonly number[]): number[] {
  const total = groups.reduce((sum, seats) => sum + seats, 0)
  if (total <= MOST_SEATS) return [...groups]
  let before = 0
  return groups.map((seats) => {
    const start = Math.round((before / total) * MOST_SEATS)
    before += seats
    return Math.round((before / total) * MOST_SEATS) - start
  })
}
