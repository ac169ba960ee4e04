import type { Count } from '../model/count.js'

/** What a language must be able to say of a vote by leaving the room. */
export interface HallWords {
  readonly finding: (left: Count, stayed: Count, about: boolean) => string
  /** What a dot is, and a hollow one, where there are any. */
  readonly dots: (hollow: boolean) => string
  readonly inside: string
  readonly outside: string
  /** Behind the count of a side: what it did. */
  readonly stayed: (side: string) => string
  readonly left: (side: string) => string
}
