import type { Source, SourceKind } from '../model/source.js'
import { authorsOf, type CslName } from './authorsOf.js'

/** A work as the Citation Style Language has it, for Zotero, Pandoc and word processors. */
export interface CslItem {
  /** The source’s. */
  readonly id: string
  /** One of CSL’s types: `book`, `document`, `article-newspaper`, `webpage`. */
  readonly type: string
  /** As on the title page. */
  readonly title: string
  /** Left out where nobody signs. */
  readonly author?: readonly CslName[]
  /** When the edition that was read came out; left out where it does not say. */
  readonly issued?: {
    /** One date, of which CSL asks for the year at least. */
    readonly 'date-parts': readonly [readonly [year: number]]
  }
  /** BCP 47 code: `ru`. */
  readonly language: string
  /** Public address. */
  readonly URL?: string
  /** The edition or the copy that was read, or what it is. */
  readonly note?: string
}

const TYPES: Readonly<Record<SourceKind, string>> = {
  document: 'document',
  press: 'article-newspaper',
  memoir: 'book',
  history: 'book',
  encyclopedia: 'book',
  web: 'webpage',
}

/**
 * Sources as CSL-JSON. Authors are taken apart only where they are sure to be
 * people; the edition’s year is the date of issue.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 *
 * @example
 * cslOf([sourceById(archive, 'antonov-ovseyenko')])[0].author // => [{ family: 'Antonov-Ovseyenko', given: 'V. A.' }]
 */
export function cslOf(sources: readonly Source[]): CslItem[] {
  return sources.map((source) => {
    const { id, kind, title, year, language, url, note } = source
    const author = authorsOf(source)
    return {
      id,
      type: TYPES[kind],
      title,
      ...(author.length > 0 && { author }),
      ...(year !== null && { issued: { 'date-parts': [[year]] as const } }),
      language,
      ...(url !== undefined && { URL: url }),
      ...(note !== undefined && { note }),
    }
  })
}
