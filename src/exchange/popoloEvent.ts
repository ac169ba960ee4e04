import { at } from './at.js'
import type { Placed } from './placed.js'
import { popoloDay } from './popoloDay.js'
import type { PopoloOrganizations } from './popoloOrganizations.js'
import type { PopoloSources } from './popoloSources.js'
import type { ReadingReport } from './readingReport.js'

const KNOWN = [
  'id',
  'name',
  'description',
  'classification',
  'organization_id',
  'organization',
  'start_date',
  'end_date',
  'sources',
  'extras',
]

/** What the events of a file need that other records have told. */
export interface EventParts {
  readonly organizations: PopoloOrganizations
  readonly sources: PopoloSources
  /** Makes an id that no vote and no other event has. */
  readonly idOf: (text: string) => string
}

/** A happening (classification `event`) as `parseArchive` reads it; `undefined` if it cannot be one. */
export function popoloEvent(event: Placed, parts: EventParts, report: ReadingReport): object | undefined {
  report.others(event, KNOWN)
  report.others(at(event, 'extras'), ['old_style', 'old_style_end'])
  const title = report.text(at(event, 'name'))
  const text = report.text(at(event, 'description'))
  const day = popoloDay(event, 'start_date', report)
  const until = popoloDay(event, 'end_date', report, 'old_style_end')
  const soviet = parts.organizations.bodyOf(event)
  const links = report.items(at(event, 'sources'))
  const readings = (links.length === 0 ? [undefined] : links).flatMap(
    (link) => parts.sources.citationOf(event, link) ?? [],
  )
  if (title === undefined) report.requires(at(event, 'name'), 'a title')
  if (text === undefined) report.requires(at(event, 'description'), 'a sentence on what happened')
  if (day === undefined) report.requires(at(event, 'start_date'), 'the day of an event')
  if (title === undefined || text === undefined || day === undefined || readings.length === 0) return undefined
  return {
    id: parts.idOf(report.text(at(event, 'id')) ?? title),
    day,
    ...(until !== undefined && { until }),
    ...(soviet && { soviet: soviet.id }),
    title: { en: title },
    text: { en: text },
    readings,
  }
}
