import type { Count } from './count.js'
import type { Day } from './day.js'
import type { LocalText } from './localText.js'
import type { Reading } from './reading.js'
import type { Soviet } from './soviet.js'

/** How many came to a sitting, and how many belong to the body. */
export interface Attendance {
  /** How many came. */
  readonly present?: Count
  /** How many belong to the body. */
  readonly members?: Count
}

/** A sitting of a body on a day. */
export interface Session {
  /** Kebab-case, unique among the sessions: `petrograd-soviet-1917-09-09`. */
  readonly id: string
  /** The body that sat. */
  readonly soviet: Soviet
  /** Old Style. */
  readonly day: Day
  /** What kind of sitting: `plenum`. */
  readonly label?: LocalText
  /** How many came and how many belong to it, account by account, beside what the readings of its votes say. */
  readonly attendance?: readonly Reading<Attendance>[]
  /** In the order in which it was dealt with. */
  readonly agenda?: readonly LocalText[]
  /** What a reader should know of the sitting, as whole sentences. */
  readonly note?: string
}
