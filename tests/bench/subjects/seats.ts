import { hemicycle } from '../../../src/layout/hemicycle.js'
import { aimed, type Row } from '../row.js'
import { type Seated, seatedByD3, seatedByParliamentSvg } from '../seated.js'

/** What is wrong with a house as it is seated. */
interface Faults {
  /** Houses of which seats are left out, or given to another party than theirs. */
  miscounted: number
  /** Houses in which two seats overlap. */
  overlapping: number
  /** Houses in which a party sits among another. */
  mixed: number
}

const TOTALS = Array.from({ length: 5_000 }, (_, i) => i + 1)
/** The peers take minutes for all of them. */
const SOME = TOTALS.filter((total) => total <= 40 || total % 500 === 2)

/** Whether every seat is placed, none overlapping, each party in one wedge. */
export function seats(): Row[] {
  const own = faultsOf(TOTALS, seated)
  const peers = {
    'parliament-svg': faultsOf(SOME, seatedByParliamentSvg),
    'd3-parliament-chart': faultsOf(SOME, seatedByD3),
  }
  const sound = own.miscounted + own.overlapping + own.mixed === 0
  return [
    aimed('soundness of a hemicycle', 'every total, 1–5,000', told(own), 'no fault', sound),
    ...Object.entries(peers).map(([peer, faults]) => ({
      ...{
        what: 'soundness of a hemicycle',
        size: `${SOME.length} totals, 1–4,502`,
        ours: told(faultsOf(SOME, seated)),
      },
      ...{ peer, theirs: told(faults), ratio: '', aim: '' },
    })),
  ]
}

function seated(house: readonly number[]): { seats: Seated[]; radius: number } {
  const { x, y, starts, seatRadius } = hemicycle(house)
  const partyOf = (seat: number) => house.findIndex((_, party) => seat < starts[party + 1]!)
  return { seats: Array.from(x, (own, seat) => ({ x: own, y: y[seat]!, party: partyOf(seat) })), radius: seatRadius }
}

function faultsOf(totals: readonly number[], seat: typeof seated): Faults {
  const faults = { miscounted: 0, overlapping: 0, mixed: 0 }
  for (const total of totals) {
    const house = [Math.floor(total / 2), Math.floor(total / 3)]
    house.push(total - house[0]! - house[1]!)
    const { seats, radius } = seatedOrNone(seat, house)
    const counts = house.map((_, party) => seats.filter((own) => own.party === party).length)
    if (counts.join() !== house.join()) faults.miscounted++
    if (overlaps(seats, radius)) faults.overlapping++
    if (isMixed(house, seats)) faults.mixed++
  }
  return faults
}

/** A house that a peer refuses is one of which all seats are left out. */
function seatedOrNone(seat: typeof seated, house: readonly number[]): ReturnType<typeof seated> {
  try {
    return seat(house)
  } catch {
    return { seats: [], radius: 0 }
  }
}

/** Whether two seats are nearer than their radii, looked for among neighbours of a grid. */
function overlaps(seats: readonly Seated[], radius: number): boolean {
  const cell = 2 * radius
  const grid = new Map<number, Seated[]>()
  const key = (column: number, row: number) => column * 1_000_003 + row
  return seats.some((seat) => {
    const [column, row] = [Math.floor(seat.x / cell), Math.floor(seat.y / cell)]
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        const near = grid.get(key(i, j)) ?? []
        // A hair’s breadth is the rounding of the numbers.
        if (near.some((other) => Math.hypot(other.x - seat.x, other.y - seat.y) < cell * (1 - 1e-6))) return true
      }
    }
    grid.set(key(column, row), [...(grid.get(key(column, row)) ?? []), seat])
    return false
  })
}

/** Whether the angles of two parties overlap, seen from the middle of the base line. */
function isMixed(house: readonly number[], seats: readonly Seated[]): boolean {
  const [left, right] = [Math.min(...seats.map(({ x }) => x)), Math.max(...seats.map(({ x }) => x))]
  const [centre, base] = [(left + right) / 2, Math.max(...seats.map(({ y }) => y))]
  const spans = house.map((_, party) => {
    const angles = seats.filter((own) => own.party === party).map(({ x, y }) => Math.atan2(base - y, centre - x))
    return { least: Math.min(...angles), most: Math.max(...angles) }
  })
  return spans.some(({ least }, i) => spans.slice(0, i).some(({ most }) => most > least + 1e-6))
}

function told({ miscounted, overlapping, mixed }: Faults): string {
  return `${miscounted} miscounted, ${overlapping} overlapping, ${mixed} mixed`
}
