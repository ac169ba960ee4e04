/*
 * What the measures are held against: loops that do the least of the same work, or the work in the plain way.
 */

/** The least that a layout in a circle can cost. */
export function circle(seats: number): Float64Array {
  const places = new Float64Array(2 * seats)
  for (let i = 0; i < seats; i++) {
    places[2 * i] = Math.cos((Math.PI * i) / seats)
    places[2 * i + 1] = Math.sin((Math.PI * i) / seats)
  }
  return places
}

/** Banzhaf’s count over all coalitions, one by one. */
export function scanned(seats: readonly number[], quota: number): number[] {
  const swings = seats.map(() => 0)
  for (let mask = 0; mask < 2 ** seats.length; mask++) {
    let held = 0
    for (let i = 0; i < seats.length; i++) if ((mask >> i) & 1) held += seats[i]!
    if (held < quota) continue
    for (let i = 0; i < seats.length; i++) if ((mask >> i) & 1 && held - seats[i]! < quota) swings[i]! += 1
  }
  return swings
}

/** All minimal coalitions, found among all coalitions. */
export function coalitions(seats: readonly number[], quota: number): number {
  let found = 0
  for (let mask = 0; mask < 2 ** seats.length; mask++) {
    let [held, least] = [0, Infinity]
    for (let i = 0; i < seats.length; i++) {
      if (!((mask >> i) & 1)) continue
      held += seats[i]!
      least = Math.min(least, seats[i]!)
    }
    if (held >= quota && held - least < quota) found++
  }
  return found
}

/** How many coalitions hold each sum short of the quota: one plain pass, from which nothing is taken out again. */
export function counted(seats: readonly number[], quota: number): Float64Array {
  const sums = new Float64Array(quota)
  sums[0] = 1
  for (const own of seats) for (let s = quota - 1; s >= own; s--) sums[s]! += sums[s - own]!
  return sums
}
