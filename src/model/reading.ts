import type { Day } from './day.js'
import type { Source } from './source.js'

/** Where a figure was read, and how its source gives it. */
export interface Citation {
  /** The work. */
  readonly source: Source
  /** Where in the source: chapter, page, note, paragraph. */
  readonly locator: string
  /** Whom the source itself follows: “Pravda, 29 October 1917”. */
  readonly citing?: string
  /** The source rounds: “about 100 against 2,000”. */
  readonly about?: boolean
  /** The day as this source has it, where it differs from the record’s. Old Style. */
  readonly day?: Day
  /** The day in the words of the source. */
  readonly givenAs?: string
  /** Public address of the place itself, where it has one of its own. */
  readonly url?: string
  /** What this source says beside its figures, or how they were read. */
  readonly note?: string
}

/**
 * One source’s account of one thing: its figures, and where they stand. Readings
 * are never merged or averaged; one source may give two.
 *
 * @typeParam T - what is told: a tally, a house, an attendance
 */
export type Reading<T> = Citation & T
