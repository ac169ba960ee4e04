import fc from 'fast-check'

/** Any game of a few groups: seats, and a quota that can be reached. */
export const games = fc
  .array(fc.nat(12), { minLength: 1, maxLength: 12 })
  .filter((seats) => seats.some((own) => own > 0))
  .chain((seats) => {
    const total = seats.reduce((sum, own) => sum + own, 0)
    return fc.record({ seats: fc.constant(Object.freeze(seats)), quota: fc.integer({ min: 1, max: total }) })
  })

/** Games of more groups than a double counts coalitions of: some large ones among many small ones, and any quota. */
export const largeGames = fc
  .tuple(
    fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 54, maxLength: 90 }),
  )
  .map((parts) => parts.flat())
  .chain((seats) => {
    const total = seats.reduce((sum, own) => sum + own, 0)
    return fc.record({ seats: fc.constant(seats), quota: fc.integer({ min: 1, max: total }) })
  })

/** Every coalition as the places of its members. */
export function coalitionsOf(groups: number): number[][] {
  return Array.from({ length: 2 ** groups }, (_, mask) =>
    Array.from({ length: groups }, (__, place) => place).filter((place) => (mask >> place) & 1),
  )
}

export function held(seats: readonly number[], members: readonly number[]): number {
  return members.reduce((sum, place) => sum + seats[place]!, 0)
}

/** The electoral college of the United States after the census of 2010: 51 groups of electors, 270 of 538 elect. */
export const ELECTORS: readonly number[] = [
  ...[55, 38, 29, 29, 20, 20, 18, 16, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 9, 9, 9, 8, 8],
  ...[7, 7, 7, 6, 6, 6, 6, 6, 6, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3],
]

/** The Security Council since 1965: nine of fifteen, and each permanent member has a veto. */
export const SECURITY_COUNCIL = { seats: [7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], quota: 39 }

/** A fraction as a number, to more digits than a number has. */
export function decimal({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number((numerator * 10n ** 25n) / denominator) / 1e25
}
