import type { Row } from './hemicycle.js'
import { seatsLeft } from './seatsLeft.js'

/**
 * Where each bloc begins in each row. A bloc with a seat or more for every row is
 * cut off by angle. Smaller ones would be strewn over the rows, one seat here and
 * one there: neighbours share a strip about one seat wide instead, the first
 * of them at its outer end. A strip that they do not fill is shared with the bloc behind.
 *
 * @param rows - of a hemicycle
 * @param starts - first seat of each bloc, and the number of all seats
 * @returns for each entry of `starts`, how many seats of each row lie left of it
 *
 * @example
 * bordersOf([{ radius: 0.5, seats: 3 }, { radius: 0.8, seats: 5 }], [0, 1, 8]) // => [[0, 0], [0, 1], [3, 5]]
 */
export function bordersOf(rows: readonly Row[], starts: readonly number[]): number[][] {
  const borders: number[][] = []
  for (let bloc = 0; bloc < starts.length; ) {
    const end = endOfStrip(starts, bloc, rows.length)
    const left = seatsLeft(rows, starts[bloc]!)
    borders.push(left)
    if (end > bloc) {
      const right = seatsLeft(rows, seatBehind(starts, bloc, end, rows.length))
      for (let next = bloc + 1; next <= end; next++) {
        borders.push(fromOutside(left, right, starts[next]! - starts[bloc]!))
      }
    }
    bloc = end + 1
  }
  return borders
}

/** The last border within the strip that begins at `bloc`; `bloc` itself where there is no strip. */
function endOfStrip(starts: readonly number[], bloc: number, depth: number): number {
  let end = bloc
  while (end + 1 < starts.length && starts[end + 1]! - starts[bloc]! < depth) end++
  return end
}

/** Where the strip ends among all seats: behind as many as there are rows. */
function seatBehind(starts: readonly number[], bloc: number, end: number, depth: number): number {
  return Math.max(starts[end]!, Math.min(starts[bloc]! + depth, starts.at(-1)!))
}

/** `left`, and the first `count` seats between it and `right`, taken row by row from the outside in. */
function fromOutside(left: readonly number[], right: readonly number[], count: number): number[] {
  let missing = count
  return left.reduceRight<number[]>((taken, seats, row) => {
    const own = Math.min(missing, right[row]! - seats)
    missing -= own
    taken[row] = seats + own
    return taken
  }, [])
}
