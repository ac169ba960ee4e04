import { parliamentChart } from 'd3-parliament-chart'
import parliamentSvg from 'parliament-svg'

/** A seat that a layout has placed, and the party that sits there. */
export interface Seated {
  readonly x: number
  readonly y: number
  readonly party: number
}

/** Seats of a house as parliament-svg places them, and their radius; no elements are made. */
export function seatedByParliamentSvg(house: readonly number[]): { seats: Seated[]; radius: number } {
  const parties = Object.fromEntries(house.map((seats, party) => [`party${party}`, { seats, colour: '#909092' }]))
  const seats: Seated[] = []
  let radius = 0
  const hFunction = (tag: string, own: Readonly<Record<string, unknown>>) => {
    if (tag !== 'circle') return
    radius = Number(own.r)
    seats.push({ x: Number(own.cx), y: Number(own.cy), party: Number(String(own.class).slice('party'.length)) })
  }
  parliamentSvg(parties, { hFunction })
  return { seats, radius }
}

/** Seats of a house as d3-parliament-chart places them, in one section, with seats as small as the house asks for. */
export function seatedByD3(house: readonly number[]): { seats: Seated[]; radius: number } {
  const total = house.reduce((sum, seats) => sum + seats, 0)
  // It takes whole pixels. Of its own accord, at 600 pixels, it seats about a hundred and leaves out the others.
  const radius = Math.max(1, Math.floor(4_500 / Math.sqrt(total)))
  const seats = parliamentChart()
    .width(20_000)
    .sections(1)
    .sectionGap(0)
    .seatRadius(radius)
    .rowHeight(Math.ceil(2.5 * radius))
    .aggregatedData(house.map((seats, party) => ({ seats, party })))
    .data()
  return { seats: seats.filter((seat): seat is Seated => seat.x !== undefined), radius }
}
