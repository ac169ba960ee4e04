import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import { sentence } from './sentence.js'
import type { Story } from './story.js'
import type { Table } from './table.js'

/** What a picture’s own texts say, and its figures. */
interface Told {
  readonly finding: string
  readonly occasion: string
  readonly note: string
  readonly table: Table
}

/** What a page says beside a picture that has texts of its own. */
export function toldStory(
  { finding, occasion, note, table }: Told,
  citations: readonly Citation[],
  locale: Locale,
): Story {
  return { locale, description: [finding, occasion].map(sentence).join(' '), note, table, citations }
}
