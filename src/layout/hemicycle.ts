import { seatsLeft } from './seatsLeft.js'

/** One row of seats along a half circle. */
export interface Row {
  /** Distance of its seats from the centre, in the unit half disc. */
  readonly radius: number
  /** How many it has. */
  readonly seats: number
}

/**
 * A half circle of seats in the unit half disc: centre at the origin, x from −1
 * (left) to 1, y from −1 (top) to 0. The seats at the ends stand on the base line,
 * so that their lower halves reach down to y = `seatRadius`.
 */
export interface Hemicycle {
  /** Radius of a seat. */
  readonly seatRadius: number
  /** Distance between two rows. */
  readonly pitch: number
  /** From the inside out. */
  readonly rows: readonly Row[]
  /** Places of the seats from left to right, bloc after bloc, within a bloc row after row. */
  readonly x: Float64Array
  /** Their places from the top, negative, in the same order. */
  readonly y: Float64Array
  /** First seat of each bloc; one more at the end, the number of all seats. */
  readonly starts: readonly number[]
  /** For each entry of `starts`: how many seats of each row lie left of that bloc. */
  readonly borders: readonly (readonly number[])[]
}

/** Options of `hemicycle`. */
export interface HemicycleOptions {
  /** Radius of the empty floor, as a share of the outer radius, in [0, 1). Defaults to 0.4. */
  readonly floor?: number
}

/** A seat’s diameter as a share of the room that it has. */
const FILL = 0.8
/** No seat is larger, however few there are. */
const LARGEST = 0.1
/** More than a picture can show one by one. */
export const MOST_SEATS = 1_000_000

/**
 * Seats in a half circle: every seat placed, none overlapping, each bloc one wedge.
 * Linear in the seats; a million take about 0.1 s.
 *
 * @param blocs - seats of each bloc, left to right: whole numbers, zero allowed
 * @returns places in the unit half disc
 * @throws RangeError if seats are not whole numbers, if there are none or more than 1,000,000, or if `floor` is not
 * in [0, 1)
 *
 * @example
 * hemicycle([414, 519, 69]).starts // => [0, 414, 933, 1002]
 */
export function hemicycle(blocs: readonly number[], { floor = 0.4 }: HemicycleOptions = {}): Hemicycle {
  const starts = startsOf(blocs)
  const total = starts.at(-1)!
  if (!(floor >= 0 && floor < 1)) {
    throw new RangeError(`hemicycle requires a floor of at least 0 and below 1, got ${floor}`)
  }
  const { rows, pitch, seatRadius } = roomiest(total, floor)
  const borders = starts.map((seats) => seatsLeft(rows, seats))
  const x = new Float64Array(total)
  const y = new Float64Array(total)
  let seat = 0
  for (let bloc = 0; bloc < blocs.length; bloc++) {
    for (const [row, { radius, seats }] of rows.entries()) {
      const step = seats > 1 ? Math.PI / (seats - 1) : 0
      const first = seats > 1 ? 0 : Math.PI / 2
      for (let place = borders[bloc]![row]!; place < borders[bloc + 1]![row]!; place++) {
        const angle = first + place * step
        x[seat] = -radius * Math.cos(angle)
        y[seat] = -radius * Math.sin(angle)
        seat++
      }
    }
  }
  return { seatRadius, pitch, rows, x, y, starts, borders }
}

function startsOf(blocs: readonly number[]): number[] {
  const starts = [0]
  for (const [i, seats] of blocs.entries()) {
    if (!(Number.isSafeInteger(seats) && seats >= 0)) {
      throw new RangeError(`hemicycle requires whole seats, got ${seats} at index ${i}`)
    }
    starts.push(starts[i]! + seats)
  }
  const total = starts.at(-1)!
  if (total === 0) throw new RangeError('hemicycle requires at least one seat, got none')
  if (total > MOST_SEATS) throw new RangeError(`hemicycle requires at most ${MOST_SEATS} seats, got ${total}`)
  return starts
}

/** Of the numbers of rows near the estimate, the one that leaves the largest seats. */
function roomiest(total: number, floor: number) {
  // A row of radius r takes about πr / pitch + 1 seats; the rows’ mean radius is (1 + floor) / 2.
  const perRowSquared = (Math.PI * (1 + floor)) / (2 * (1 - floor))
  const estimate = (Math.sqrt(1 + 4 * perRowSquared * total) - 1) / (2 * perRowSquared)
  const least = Math.max(1, Math.floor(estimate) - 1)
  return [least, least + 1, least + 2, least + 3]
    .filter((count) => count <= total)
    .map((count) => arrange(total, count, floor))
    .reduce((best, next) => (next.seatRadius > best.seatRadius ? next : best))
}

/** Seats to rows in proportion to their length, rounded cumulatively, so that they add up. */
function arrange(total: number, count: number, floor: number) {
  const pitch = (1 - floor) / count
  const rows: Row[] = []
  let room = pitch
  let [length, placed] = [0, 0]
  for (let row = 0; row < count; row++) {
    const radius = floor + (row + 0.5) * pitch
    length += radius
    const share = length / ((count * (1 + floor)) / 2)
    const upTo = row === count - 1 ? total : Math.round(row + 1 + (total - count) * share)
    const seats = upTo - placed
    placed = upTo
    rows.push({ radius, seats })
    if (seats > 1) room = Math.min(room, 2 * radius * Math.sin(Math.PI / (2 * (seats - 1))))
  }
  return { rows, pitch, seatRadius: Math.min(LARGEST, (room * FILL) / 2) }
}
