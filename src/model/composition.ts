import type { Count } from './count.js'
import type { Faction } from './faction.js'
import type { LocalText } from './localText.js'
import type { Reading } from './reading.js'
import type { Session } from './session.js'

/** Seats of one faction. */
export interface FactionSeats {
  readonly faction: Faction
  readonly seats: Count
}

/** How a body is made up, as one source has it. */
export interface House {
  /** As stated; the listed groups need not add up to it. */
  readonly total: Count
  /** Listed groups, in the order of the source. */
  readonly seats: readonly FactionSeats[]
  /** Factions that hold the majority together, where the source says so without giving numbers. */
  readonly majority?: readonly Faction[]
}

/** How a body was made up on a day. */
export interface Composition {
  /** Kebab-case, unique among the compositions: `congress-soviets-2-1917-10`. */
  readonly id: string
  /** The sitting: it has the day and the body. */
  readonly session: Session
  /** Which part or stage of the body: `bureau`. */
  readonly what?: LocalText
  /** What is counted. */
  readonly unit: 'delegates' | 'deputies' | 'members' | 'seats' | 'votes' | 'percent'
  /** At least one. */
  readonly readings: readonly Reading<House>[]
  /** Ids of votes, compositions and events of the same story. */
  readonly links?: readonly string[]
  readonly note?: string
}
