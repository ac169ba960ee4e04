import { swingCounts } from './swingCounts.js'

/**
 * The share of each group in all power, by Banzhaf’s count: of all cases in which
 * one group’s going over turns defeat into victory, the part in which it is this
 * group.
 *
 * Of 100 deputies 50 belong to one group, 49 to another and one to a third; 51
 * carry a motion. The first can win with either of the others, and without it
 * nobody can: it decides in three cases, and each of the others in one. So the
 * first has 3 / 5 = 0.6 of the power with half of the seats, and the single
 * deputy has as much of it, 0.2, as the 49. A group that never decides has 0,
 * however many seats it has; one that decides alone has 1.
 *
 * Cost and exactness are those of `penroseBanzhaf`; as fractions, see `banzhafExact`.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion: 1 to all of them
 * @returns one share a group, in the order of `seats`, each in [0, 1]; their sum is 1
 * @throws TypeError and RangeError as `penroseBanzhaf` does
 *
 * @see J. F. Banzhaf III, “Weighted Voting Doesn’t Work”, Rutgers Law Review 19 (1965), 317–343
 *
 * @example
 * banzhaf([50, 49, 1], 51) // => [0.6, 0.2, 0.2]
 */
export function banzhaf(seats: readonly number[], quota: number): number[] {
  const { swings } = swingCounts('banzhaf', seats, quota)
  const all = swings.reduce((sum, own) => sum + own, 0)
  return swings.map((own) => own / all)
}
