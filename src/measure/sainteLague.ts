import { shareDifferences } from './shareDifferences.js'

/**
 * How far seats are from votes, as the voters feel it: the squared difference
 * between each party’s shares, divided by its share of the votes, so that what a
 * small party loses weighs as much to its voters as what a large one does. It is
 * what the method of Sainte-Laguë makes least.
 *
 * 0 is a house in proportion; there is no upper end. Cost: one pass.
 *
 * @param votes - votes of each party: whole numbers, zero only where it has no seats either
 * @param seats - seats of each party, in the order of `votes`
 * @returns 0 or more
 * @throws TypeError and RangeError as `gallagher` does
 * @throws RangeError if a party has seats without votes
 *
 * @see A. Sainte-Laguë, “La représentation proportionnelle et la méthode des moindres carrés”, Annales scientifiques de l’É.N.S. 27 (1910), 529–542
 * @see M. Gallagher, “Proportionality, Disproportionality and Electoral Systems”, Electoral Studies 10 (1991), 33–51
 *
 * @example
 * sainteLague([50, 30, 20], [60, 30, 10]) // => 0.07
 */
export function sainteLague(votes: readonly number[], seats: readonly number[]): number {
  const { apart, whole } = shareDifferences('sainteLague', votes, seats, ['votes', 'seats'])
  const without = seats.flatMap((own, i) =>
    own > 0 && votes[i] === 0 ? [`0 votes and ${own} seats at index ${i}`] : [],
  )
  if (without.length > 0) {
    throw new RangeError(`sainteLague requires votes for every party with seats, got ${without.join(', ')}`)
  }
  // Apart² over votes, and over what makes shares of both.
  const total = votes.reduce((sum, own) => sum + own, 0)
  const parts = apart.map((own, i) =>
    votes[i] === 0 ? 0 : Number(own * own * BigInt(total)) / Number(whole * whole) / votes[i]!,
  )
  return parts.reduce((sum, own) => sum + own, 0)
}
