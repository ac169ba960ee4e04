import { swingCounts } from './swingCounts.js'

/**
 * How likely a group is to decide: the chance that the others, each as likely to
 * vote for as against, leave the motion short of its quota without the group and
 * carry it with the group. The absolute Banzhaf index, or Penrose’s measure.
 *
 * One half means that half of all ways in which the others can vote wait for
 * this group; 0, that its votes never matter, however many they are; 1, that it
 * alone decides. The chances of several groups do not add up to anything: for
 * shares of power see `banzhaf`.
 *
 * Coalitions are counted by the seats that they hold, so that the cost is groups ×
 * seats and not 2 to the power of the groups. Exact up to 53 groups, and to about
 * 14 digits beyond.
 *
 * @param seats - seats of each group: whole numbers, zero allowed
 * @param quota - seats that carry a motion, as `majority` or `neededOf` gives it: 1 to all of them
 * @returns one chance a group, in the order of `seats`, in [0, 1]
 * @throws TypeError if `seats` is no list
 * @throws RangeError if seats are not whole numbers, all are zero, or `quota` is out of range; and if groups × seats, without
 * their common divisor, are more than 300 million
 *
 * @see L. S. Penrose, “The Elementary Statistics of Majority Voting”, Journal of the Royal Statistical Society 109 (1946), 53–57
 * @see D. S. Felsenthal and M. Machover, The Measurement of Voting Power (1998), ch. 3
 *
 * @example
 * penroseBanzhaf([50, 49, 1], 51) // => [0.75, 0.25, 0.25]
 */
export function penroseBanzhaf(seats: readonly number[], quota: number): number[] {
  const { swings, exponent } = swingCounts('penroseBanzhaf', seats, quota)
  // In two steps, so that neither leaves what a double can hold.
  const half = Math.floor((seats.length - 1 - exponent) / 2)
  return swings.map((own) => own / 2 ** half / 2 ** (seats.length - 1 - exponent - half))
}
