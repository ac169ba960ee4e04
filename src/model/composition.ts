import type { Count } from './count.js'
import type { Faction } from './faction.js'
import type { LocalText } from './localText.js'
import type { Percent } from './percent.js'
import type { Reading } from './reading.js'
import type { Session } from './session.js'

/** Seats of one faction. */
export interface FactionSeats {
  /** Whose seats they are. */
  readonly faction: Faction
  /** How many, in the composition’s unit. */
  readonly seats: Count
}

/** A share of the total that the source prints, instead of a number or beside it. */
export interface FactionPercent {
  /** Whose share it is. */
  readonly faction: Faction
  /** As printed, from 0 to 100. */
  readonly percent: Percent
}

/** Seats of a group that is no one faction: a bloc, a list, an estate, those whom the source lumps together. */
export interface Group {
  /** What the source calls it. */
  readonly label: LocalText
  /** How many, in the composition’s unit; a faction’s seats are not counted again. */
  readonly seats: Count
  /** Its share of the total as the source prints it, from 0 to 100. */
  readonly percent?: Percent
}

/** The same people divided in another way: by origin, by list. */
export interface Partition {
  /** By what: `origin`. */
  readonly by: LocalText
  /** In the order of the source; they need not add up to the total. */
  readonly parts: readonly Pick<Group, 'label' | 'seats'>[]
}

/** How a body is made up, as one source has it. */
export interface House {
  /** As stated; the listed groups need not add up to it. */
  readonly total: Count
  /** Listed groups, in the order of the source. */
  readonly seats: readonly FactionSeats[]
  /** Listed groups beside the factions: their seats are others than those of `seats`. */
  readonly groups?: readonly Group[]
  /** Shares of the total as the source prints them, instead of numbers or beside them. */
  readonly percent?: readonly FactionPercent[]
  /** The same people divided in other ways; they do not add to `seats`. */
  readonly partitions?: readonly Partition[]
  /** How many have a deciding vote. */
  readonly voting?: Count
  /** How many have a consultative vote only. Some sources count them in the total. */
  readonly consultative?: Count
  /** How many stated their party. */
  readonly declared?: Count
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
  /** What a reader should know of the record, as whole sentences. */
  readonly note?: string
}
