import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import type { Table } from './table.js'

/** What a page says beside a picture, for those who read, hear or copy rather than look. */
export interface Story {
  readonly locale: Locale
  /** What the picture shows, in some sentences. */
  readonly description: string
  /** What must stand in the picture where the description stands beside it: how to read it. */
  readonly note: string
  /** The figures that the picture shows. */
  readonly table: Table
  /** Where they were read; each place once. */
  readonly citations: readonly Citation[]
}
