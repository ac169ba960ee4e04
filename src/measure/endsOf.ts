import { frameOf } from './frameOf.js'
import type { Known } from './knownOf.js'
import type { Base } from './rule.js'
import type { Span } from './spanOf.js'

/** One way in which a vote can have gone: the votes for, and the others in the base. */
export interface End {
  /** May be infinite. */
  readonly votes: number
  /** May be infinite. */
  readonly others: number
  /** Votes for less others; told apart where both are infinite. */
  readonly ahead: number
}

/** How a vote can have gone at worst and at best for the motion. */
export interface Ends {
  readonly base: Span
  /** No rule on this base finds a vote worse for the motion than one of these. */
  readonly worst: readonly End[]
  /** No rule on this base finds a vote better for the motion than one of these. */
  readonly best: readonly End[]
}

/**
 * The votes that a tally allows, as far as a base is concerned, at their ends.
 *
 * Where only the lead of one side is known, the ends lie along it: which of them
 * is worse depends on the rule, so that there may be several.
 */
export function endsOf(known: Known, of: Base): Ends {
  const { for: inFavour, against, lead } = known
  const { extra, least, most } = frameOf(known, of)

  const even = Math.min(against.most, inFavour.least - lead.least)
  const worst = between(even, against.most, (most - extra.most - lead.least) / 2).map((no): End => {
    const yes = lead.least === -Infinity ? inFavour.least : Math.max(inFavour.least, no + lead.least)
    const others = most === Infinity ? no + extra.most : Math.min(no + extra.most, most - yes)
    return end(yes, others, lead.least - extra.most)
  })

  const far = lead.most === Infinity ? against.least : Math.max(against.least, inFavour.most - lead.most)
  const best = between(against.least, far, (least - extra.least - lead.most) / 2).map((no): End => {
    const yes = Math.min(inFavour.most, no + lead.most)
    return end(yes, Math.max(no + extra.least, least - yes), lead.most - extra.least)
  })

  return {
    base: {
      least: Math.max(least, inFavour.least + against.least + extra.least),
      most: Math.min(most, inFavour.most + against.most + extra.most),
    },
    worst,
    best,
  }
}

/** Both numbers, and the whole numbers about `turn` where it lies between them. */
function between(from: number, to: number, turn: number): number[] {
  const inner = [Math.floor(turn), Math.ceil(turn)].filter((no) => no > from && no < to)
  return [...new Set([from, ...inner, to])]
}

function end(votes: number, others: number, ray: number): End {
  return { votes, others, ahead: votes === Infinity && others === Infinity ? ray : votes - others }
}
