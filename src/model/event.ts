import type { Count } from './count.js'
import type { Day } from './day.js'
import type { LocalText } from './localText.js'
import type { Reading } from './reading.js'
import type { Soviet } from './soviet.js'
import type { Vote } from './vote.js'

/** What one source says of an event: where it counts something, how many. */
export interface Account {
  /** How many people, resolutions or telegrams it was. */
  readonly count?: Count
}

/** A dated happening without a tally: a walk-out, an order, a resolution adopted elsewhere. */
export interface Event {
  /** Kebab-case, unique among the events: `kornilov-march`. */
  readonly id: string
  /** Old Style. */
  readonly day: Day
  /** Last day, where it lasted. Old Style. */
  readonly until?: Day
  /** The body that it happened in or to; left out where it is none. */
  readonly soviet?: Soviet
  /** For a mark on an axis: `Kornilov’s march`. */
  readonly title: LocalText
  /** One sentence. */
  readonly text: LocalText
  /** The vote whose resolution was adopted here too. */
  readonly adopts?: Vote
  /** At least one. */
  readonly readings: readonly Reading<Account>[]
  /** Ids of votes, compositions and events of the same story. */
  readonly links?: readonly string[]
  /** What a reader should know of the record, as whole sentences. */
  readonly note?: string
}
