import type { Row } from './hemicycle.js'

/** Far below the least difference of two seats’ angles, far above the error of a quotient. */
const FINE = 1e-12

/**
 * How many seats of each row belong to the first `count`, counted by angle from the
 * left; of seats at the same angle the inner row’s comes first. Found by bisecting
 * the angle, so that no list of seats is sorted.
 *
 * @param rows - of a hemicycle
 * @param count - whole, from 0 to all seats
 * @returns one number a row, adding up to `count`
 *
 * @example
 * seatsLeft([{ radius: 0.7, seats: 5 }], 3) // => [3]
 */
export function seatsLeft(rows: readonly Row[], count: number): number[] {
  let [low, high] = [-1, 1]
  while (high - low > FINE) {
    const middle = (low + high) / 2
    if (sum(upTo(rows, middle)) < count) low = middle
    else high = middle
  }
  const before = upTo(rows, low)
  const after = upTo(rows, high)
  let missing = count - sum(before)
  return before.map((seats, row) => {
    const tied = Math.min(missing, after[row]! - seats)
    missing -= tied
    return seats + tied
  })
}

/** Seats of each row whose angle from the left is at most `share` of the half circle. */
function upTo(rows: readonly Row[], share: number): number[] {
  return rows.map(({ seats }) => {
    const seen = seats > 1 ? Math.floor(share * (seats - 1) + 1e-9) + 1 : Math.floor(share + 0.5 + 1e-9)
    return Math.max(0, Math.min(seats, seen))
  })
}

function sum(seats: readonly number[]): number {
  return seats.reduce((total, own) => total + own, 0)
}
