import { hemicycle } from '../../../src/layout/hemicycle.js'
import { interleaved } from '../interleaved.js'
import { aimed, compared, type Row, told } from '../row.js'
import { seatedByD3, seatedByParliamentSvg } from '../seated.js'

/** How long it takes to seat a house, and how that grows. */
export async function layout(): Promise<Row[]> {
  const rows: Row[] = []
  const ours = new Map<number, number>()
  for (const seats of [100, 1_000, 10_000, 100_000]) {
    const house = [seats * 0.4, seats * 0.5, seats * 0.1].map(Math.round)
    const times = await interleaved({
      ours: () => hemicycle(house),
      loop: () => circle(seats),
      'parliament-svg': () => seatedByParliamentSvg(house),
      'd3-parliament-chart': () => seatedByD3(house),
    })
    ours.set(seats, times.ours)
    // Whoever takes over five seconds is called once.
    const seenOf = (time: number) => (time > 5_000 ? { seen: 'called once' } : {})
    const beside = (peer: Exclude<keyof typeof times, 'ours'>, aim?: string, reached?: (ratio: number) => boolean) =>
      compared({
        ...{ what: 'seats of a hemicycle', size: `${seats.toLocaleString('en')} seats`, unit: 'ms' },
        ...{
          peer: peer === 'loop' ? 'one cos + one sin a seat' : peer,
          ours: times.ours,
          theirs: times[peer],
          ...seenOf(times[peer]),
        },
        ...(aim !== undefined && reached && { aim, reached }),
      })
    const isAimed = seats === 10_000
    rows.push(
      isAimed ? beside('parliament-svg', '≥ 1,000× less', (ratio) => ratio <= 1 / 1000) : beside('parliament-svg'),
      beside('d3-parliament-chart'),
      isAimed ? beside('loop', '≤ 2× as much', (ratio) => ratio <= 2) : beside('loop'),
    )
  }
  const growth = ours.get(100_000)! / ours.get(10_000)!
  rows.push(
    aimed(
      'seats of a hemicycle',
      '100,000 beside 10,000',
      `${growth.toPrecision(3)}× (${told(ours.get(100_000)!, 'ms')})`,
      '≤ 15×: linear',
      growth <= 15,
    ),
  )
  return rows
}

/** The least that a layout in a circle can cost. */
function circle(seats: number): Float64Array {
  const places = new Float64Array(2 * seats)
  for (let i = 0; i < seats; i++) {
    places[2 * i] = Math.cos((Math.PI * i) / seats)
    places[2 * i + 1] = Math.sin((Math.PI * i) / seats)
  }
  return places
}
