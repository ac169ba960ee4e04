import type { Tally } from '../model/tally.js'
import type { Figure } from './figure.js'

/** The figures of a tally. */
export type Figures = Pick<Tally, Figure | 'margin'>

/**
 * A tally as if the question had been put the other way round; of its figures alone.
 *
 * @example
 * turned({ for: 414, against: 519, abstain: 69 }) // => { for: 519, against: 414, abstain: 69 }
 */
export function turned(tally: Tally): Figures {
  const { for: inFavour, against, abstain, notVoting, present, members, margin } = tally
  return {
    for: against,
    against: inFavour,
    ...(abstain !== undefined && { abstain }),
    ...(notVoting !== undefined && { notVoting }),
    ...(present !== undefined && { present }),
    ...(members !== undefined && { members }),
    ...(margin && { margin: { of: margin.of === 'for' ? 'against' : 'for', by: margin.by } }),
  }
}
