import type { Day } from '../model/day.js'
import type { Shares } from './shares.js'

/** What a share was on a day, as one reading has it. */
export interface SharePoint {
  /** Old Style; or a month, where no day is known. */
  readonly day: Day
  /** `null`: nothing can be told; the point counts for nothing, unless it tells who had the majority. */
  readonly share: Shares | null
  /** Whether it was more than one half, where that is known better than the share. Defaults to what the share says. */
  readonly majority?: boolean | null
}
