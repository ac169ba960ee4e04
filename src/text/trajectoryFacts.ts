import type { Base } from '../measure/rule.js'
import type { Shares } from '../measure/shares.js'
import type { TurningPoint } from '../measure/turningPoint.js'

/** All that a text about the share of a camp in a body may say. */
export interface TrajectoryFacts {
  readonly body: string
  /** What the camp is for: `for soviet power`. */
  readonly camp: string
  readonly base: Base
  /** What the points that tell are of. */
  readonly of: 'votes' | 'seats' | 'both'
  /** Shares of the first and of the last point that tells; `null` where none does. */
  readonly ends: { readonly first: Shares; readonly last: Shares } | null
  readonly status: TurningPoint['status']
  /** In words; empty where there is none. */
  readonly after: string
  readonly by: string
  /** Whether a point rests on rounded figures. */
  readonly about: boolean
  /** Whether a point may lie between bounds. */
  readonly open: boolean
  readonly sources: readonly string[]
}

/** What a language must be able to say of it. */
export interface TrajectoryWords {
  readonly finding: (facts: TrajectoryFacts) => string
  readonly occasion: (facts: TrajectoryFacts) => string
  readonly note: (facts: TrajectoryFacts) => string
  readonly grounds: (facts: TrajectoryFacts) => string
  /** Beside the line of one half. */
  readonly half: string
  /** Over the days between which the majority changed. */
  readonly turned: string
  /** Over a table’s days, shares, votes and sources. */
  readonly columns: readonly [day: string, share: string, votes: string, source: string]
  readonly outOf: (votes: string, base: string) => string
}
