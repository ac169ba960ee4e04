import type { Archive } from './archive.js'
import type { Calendar } from './calendar.js'
import type { Day } from './day.js'
import type { IdOf } from './thingById.js'
import type { Method } from './vote.js'

/** What is looked for: records that meet everything asked. Of nothing asked, all. */
export interface Query<A extends Archive = Archive> {
  /** Id of the body. Defaults to any body. */
  readonly soviet?: IdOf<A['soviets'][number]>
  /**
   * Id of the section or organ alone; `'all'`: the body with every section and organ of it and of theirs.
   * Defaults to the body without its sections.
   */
  readonly section?: 'all' | IdOf<A['soviets'][number]>
  /** First day or month. A record of which the month alone is known is found if any day of it would be. Defaults to no limit. */
  readonly from?: Day
  /** Last day or month. Defaults to no limit. */
  readonly to?: Day
  /** Whose days `from` and `to` are: Old Style is `julian`, New Style `gregorian`. Defaults to `julian`. */
  readonly calendar?: Calendar
}

/** What votes are looked for. */
export interface VoteQuery<A extends Archive = Archive> extends Query<A> {
  /** Id of a camp that stood on one of the sides. Defaults to any, or none. */
  readonly camp?: string
  /** How the vote was taken. Defaults to any. */
  readonly method?: Method
}
