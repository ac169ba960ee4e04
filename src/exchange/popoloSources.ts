import { field } from '../model/field.js'
import { isWebAddress } from '../model/isWebAddress.js'
import { pathOf } from '../model/pathOf.js'
import type { Source } from '../model/source.js'
import { at } from './at.js'
import { idMaker } from './idMaker.js'
import type { Placed } from './placed.js'
import { popoloIds } from './popoloIds.js'
import type { ReadingReport } from './readingReport.js'

/** Where a figure was read, as `parseArchive` reads it. */
export interface CitationRecord {
  readonly source: string
  readonly locator: string
  readonly url?: string
}

/** The sources of a file, and the work that stands for it where it names none. */
export interface PopoloSources {
  /** What a record’s first source says; `undefined` if there is none that is understood. */
  readonly citationOf: (record: Placed, link: Placed | undefined) => CitationRecord | undefined
  /** All of them: those listed, then those met, in order. */
  readonly records: () => { readonly place: Placed; readonly record: unknown }[]
}

/**
 * The sources of a Popolo file. A link of ours names one that is listed under
 * the file’s `extras`. Any other is a page of its own, titled by its note,
 * since Popolo does not tell author, title and year apart; the figure stands in
 * the record that has the link.
 *
 * @param fallback - the work that the file itself is
 */
export function popoloSources(listed: Placed, fallback: Source | undefined, report: ReadingReport): PopoloSources {
  const records = report.items(listed).map((place) => ({ place, record: place.value }))
  const addresses = new Map(records.map(({ record }) => [field(record, 'id'), field(record, 'url')]))
  const pages = new Map<string, string>()
  const idOf = idMaker()
  for (const id of [...addresses.keys(), fallback?.id]) if (typeof id === 'string') idOf(id)

  function citationOf(record: Placed, link: Placed | undefined): CitationRecord | undefined {
    const extras = link && at(link, 'extras')
    if (extras) report.others(extras, ['source', 'locator'])
    const id = extras && report.text(at(extras, 'source'))
    const locator = extras && report.text(at(extras, 'locator'))
    const url = link && report.text(at(link, 'url'))
    if (id !== undefined && locator !== undefined) {
      const own = url !== undefined && url !== addresses.get(id) && url !== popoloIds.source(id)
      return { source: id, locator, ...(own && { url }) }
    }
    const page = link && pageOf(link, url)
    if (page !== undefined) return { source: page, locator: placeOf(record) }
    if (!fallback) {
      report.requires(at(record, 'sources'), 'a source')
      return undefined
    }
    if (!addresses.has(fallback.id)) {
      addresses.set(fallback.id, fallback.url)
      records.push({ place: record, record: fallback })
    }
    return { source: fallback.id, locator: placeOf(record) }
  }

  function pageOf(link: Placed, url: string | undefined): string | undefined {
    report.others(link, ['url', 'note', 'extras'])
    const note = report.text(at(link, 'note'))
    if (url !== undefined && !isWebAddress(url)) report.requires(at(link, 'url'), 'an http or https address')
    const address = url !== undefined && isWebAddress(url) ? url : undefined
    const title = note ?? address
    if (title === undefined) return undefined
    const key = JSON.stringify([title, address])
    const known = pages.get(key)
    if (known !== undefined) return known

    const id = idOf(title.replace(/^https?:\/\//i, '').slice(0, 60))
    pages.set(key, id)
    const record = {
      id,
      author: null,
      title,
      year: null,
      kind: 'web',
      // BCP 47 for a language that nobody has named.
      language: 'und',
      short: { en: title },
      ...(address !== undefined && { url: address }),
    }
    records.push({ place: link, record })
    return id
  }

  /** By the number that the vote was issued with, or by the place in the file. */
  function placeOf(record: Placed): string {
    return report.text(at(record, 'identifier')) ?? report.text(at(record, 'id')) ?? (pathOf(record.keys) || 'the file')
  }

  return { citationOf, records: () => records }
}
