import type { Side } from './camp.js'
import type { LocalText } from './localText.js'
import type { Citation, Reading } from './reading.js'
import type { Session } from './session.js'
import type { OptionTally, Tally } from './tally.js'

/** How a vote was taken. */
export type Method =
  /** one side walks out, and is counted at the door */
  | 'leaving-the-room'
  /** each side goes to its own part of the hall */
  | 'moving-apart'
  | 'show-of-hands'
  /** by name, or by signed ballot */
  | 'roll-call'
  | 'secret-ballot'
  | 'acclamation'
  /** the sources do not say */
  | 'unknown'

/** What the sources say came of a vote. */
export type Outcome = 'carried' | 'rejected' | 'elected' | 'tied' | 'disputed' | 'unknown'

interface VoteBase {
  /** Kebab-case, unique among the votes: `petrograd-soviet-1917-09-09-presidium`. */
  readonly id: string
  /** The sitting: it has the day and the body. */
  readonly session: Session
  /** What was voted on, as one neutral question. */
  readonly question: LocalText
  /** Who moved it. */
  readonly mover?: LocalText
  /** How it was taken. */
  readonly method: Method
  /** As the sources report it; what follows from the figures is computed by `majority`. */
  readonly outcome: Outcome
  /** What came of it or what it shows, as a sentence. */
  readonly consequence?: LocalText
  /** Sources that tell of it without a figure: another day, another course of events. */
  readonly mentions?: readonly Citation[]
  /** Ids of votes, compositions and events of the same story. */
  readonly links?: readonly string[]
  /** What a reader should know of the record, as whole sentences. */
  readonly note?: string
}

/** A vote for or against one motion. */
export interface Motion extends VoteBase {
  /** One motion, for or against. */
  readonly kind: 'motion'
  /** The camps that stood on its sides, where the question was one of power. A judgement of the archive. */
  readonly camps?: {
    /** Who stood for it. */
    readonly for: Side
    /** Who stood against it. */
    readonly against: Side
  }
  /** At least one. */
  readonly readings: readonly Reading<Tally>[]
}

/** A vote between several alternatives (`choice`) or candidates (`election`). */
export interface Choice extends VoteBase {
  /** Between alternatives, or between candidates. */
  readonly kind: 'choice' | 'election'
  /** At least one. */
  readonly readings: readonly Reading<OptionTally>[]
}

/** Any vote; `kind` tells which. */
export type Vote = Motion | Choice
