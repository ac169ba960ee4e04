import type { LocalText } from './localText.js'

/** A colour’s name for a camp; `for` and `against` are the colours of sides without a camp. */
export type CampColour = 'soviet-power' | 'coalition' | 'for' | 'against'

/** A side that stays itself from vote to vote, whichever way the question is put. */
export interface Camp {
  /** Kebab-case, unique among the camps: `soviet-power`. */
  readonly id: string
  /** For legends: `for soviet power`. */
  readonly name: LocalText
  /** Name of its colour, which it keeps in every picture; a theme has the value. */
  readonly colour: CampColour
}

/** Who stood on one side of a vote. */
export interface Side {
  /** The camp that this side is, in this vote. */
  readonly camp: Camp
  /** What this side is called in this vote, behind its count: `for the Presidium`. */
  readonly label: LocalText
}
