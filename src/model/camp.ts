import type { LocalText } from './localText.js'

/** A colour’s name for a camp; `for` and `against` are the colours of sides without a camp. */
export type CampColour = 'soviet-power' | 'coalition' | 'for' | 'against'

/** A side that stays itself from vote to vote, whichever way the question is put. */
export interface Camp {
  /** Kebab-case, unique among the camps: `soviet-power`. */
  readonly id: string
  readonly name: LocalText
  readonly colour: CampColour
}

/** Who stood on one side of a vote. */
export interface Side {
  readonly camp: Camp
  /** What this side is called in this vote, behind its count: `for the Presidium`. */
  readonly label: LocalText
}
