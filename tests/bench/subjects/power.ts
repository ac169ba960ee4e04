import { banzhaf } from '../../../src/measure/banzhaf.js'
import { banzhafExact } from '../../../src/measure/banzhafExact.js'
import { type Fraction, fraction } from '../../../src/measure/fraction.js'
import { minimalCoalitions } from '../../../src/measure/minimalCoalitions.js'
import { shapleyShubik } from '../../../src/measure/shapleyShubik.js'
import { shapleyShubikExact } from '../../../src/measure/shapleyShubikExact.js'
import { interleaved, type Work } from '../interleaved.js'
import { aimed, compared, type Row, told } from '../row.js'

/** The electoral college of the United States, 2024: 51 players, 538 votes. */
const COLLEGE = [
  ...[9, 3, 11, 6, 54, 10, 7, 3, 3, 30, 16, 4, 4, 19, 11, 6, 6, 8, 8, 4, 10, 11, 15, 10, 6, 10, 4],
  ...[5, 6, 4, 14, 5, 28, 16, 3, 17, 7, 8, 19, 4, 9, 3, 11, 40, 6, 3, 13, 12, 4, 10, 3],
]

/** Seats of the one among 649 single deputies. */
const LARGE = 60
/** Half a unit in the last place of a number below one half. */
const LAST_PLACE = 2 ** -55

/** Indices of power, and coalitions. */
export async function power(): Promise<Row[]> {
  const rows: Row[] = []
  for (const groups of [12, 16, 20]) {
    const { seats, quota } = house(groups)
    const scanned = { theirs: () => swings(seats, quota) }
    const size = `${groups} groups`
    const beside = async (what: string, ours: Work, theirs: Work) =>
      compared({
        what,
        size,
        peer: 'a scan of all 2ⁿ coalitions',
        unit: 'ms',
        ...(await interleaved({ ours, theirs })),
      })
    rows.push(
      await beside('banzhaf', () => banzhaf(seats, quota), scanned.theirs),
      await beside(
        'shapleyShubik',
        () => shapleyShubik(seats, quota),
        () => orders(seats, quota),
      ),
      await beside(
        'minimalCoalitions',
        () => minimalCoalitions(seats, quota),
        () => coalitions(seats, quota),
      ),
    )
  }
  const college = { seats: COLLEGE, quota: 270 }
  const large = house(650)
  const oneLarge = [LARGE, ...Array.from({ length: 649 }, () => 1)]
  // The large one turns the vote at as many of the places in the order as it has seats; fractions of every order take years.
  const sharesOfOneLarge = [
    fraction(BigInt(LARGE), 650n),
    ...oneLarge.slice(1).map(() => fraction(650n - BigInt(LARGE), 650n * 649n)),
  ]
  const times = await interleaved({
    banzhaf: () => banzhaf(college.seats, college.quota),
    banzhafLarge: () => banzhaf(large.seats, large.quota),
    shapleyLarge: () => shapleyShubik(large.seats, large.quota),
  })
  const errors = {
    banzhaf: errorOf(banzhaf(college.seats, college.quota), banzhafExact(college.seats, college.quota)),
    shapley: errorOf(shapleyShubik(college.seats, college.quota), shapleyShubikExact(college.seats, college.quota)),
    shapleyLarge: errorOf(shapleyShubik(oneLarge, Math.floor((650 + LARGE - 1) / 2) + 1), sharesOfOneLarge),
  }
  const ms = (time: number) => told(time, 'ms')
  const off = (error: number) => (error <= LAST_PLACE ? 'exact to the last place' : `off by ${error.toPrecision(2)}`)
  const [states, many] = ['51 players: US electoral college', '650 groups']
  const { banzhaf: first, banzhafLarge, shapleyLarge } = times
  return [
    ...rows,
    aimed(
      'banzhaf',
      states,
      `${ms(first)}, ${off(errors.banzhaf)}`,
      '≤ 1 ms, exact',
      first <= 1 && errors.banzhaf <= LAST_PLACE,
    ),
    aimed('banzhaf', many, ms(banzhafLarge), '≤ 5 ms', banzhafLarge <= 5),
    aimed('shapleyShubik', states, off(errors.shapley), 'within 1e-12', errors.shapley <= 1e-12),
    aimed(
      ...(['shapleyShubik', many, `${ms(shapleyLarge)}, ${off(errors.shapleyLarge)}`, '≤ 1 s, within 1e-9'] as const),
      shapleyLarge <= 1000 && errors.shapleyLarge <= 1e-9,
    ),
  ]
}

/** Groups of different sizes, and more than half of their seats. */
function house(groups: number): { seats: number[]; quota: number } {
  const seats = Array.from({ length: groups }, (_, i) => 1 + ((i * 7) % 13))
  return { seats, quota: Math.floor(seats.reduce((sum, own) => sum + own, 0) / 2) + 1 }
}

/** The farthest that shares are from their fractions, in whole numbers up to the last step. */
function errorOf(shares: readonly number[], exact: readonly Fraction[]): number {
  const scale = 2n ** 80n
  const errors = shares.map((share, i) => {
    const { numerator, denominator } = exact[i]!
    const difference = BigInt(share * Number(scale)) - (numerator * scale) / denominator
    return Number(difference < 0n ? -difference : difference) / Number(scale)
  })
  return Math.max(...errors)
}

/** Banzhaf’s count over all coalitions, one by one. */
function swings(seats: readonly number[], quota: number): number[] {
  return overAll(seats, (held, has, counts) => {
    for (let i = 0; i < seats.length; i++) if (has(i) && held >= quota && held - seats[i]! < quota) counts[i]! += 1
  })
}

/** Shapley and Shubik’s, each coalition weighed by the orders in which it forms. */
function orders(seats: readonly number[], quota: number): number[] {
  const n = seats.length
  const factorials = Array.from({ length: n + 1 }, () => 1)
  for (let i = 2; i <= n; i++) factorials[i] = factorials[i - 1]! * i
  return overAll(seats, (held, has, counts, size) => {
    const weight = (factorials[size - 1]! * factorials[n - size]!) / factorials[n]!
    for (let i = 0; i < n; i++) if (has(i) && held >= quota && held - seats[i]! < quota) counts[i]! += weight
  })
}

function overAll(
  seats: readonly number[],
  visit: (held: number, has: (i: number) => boolean, counts: number[], size: number) => void,
): number[] {
  const counts = seats.map(() => 0)
  for (let mask = 1; mask < 2 ** seats.length; mask++) {
    const has = (i: number) => ((mask >> i) & 1) === 1
    let [held, size] = [0, 0]
    for (let i = 0; i < seats.length; i++) if (has(i)) [held, size] = [held + seats[i]!, size + 1]
    visit(held, has, counts, size)
  }
  return counts
}

/** All minimal coalitions, found among all coalitions. */
function coalitions(seats: readonly number[], quota: number): number {
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
