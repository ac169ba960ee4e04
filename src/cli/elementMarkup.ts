import { frameOf } from '../chart/frameOf.js'
import type { Kind } from '../chart/kinds.js'
import type { Picture } from '../chart/picturesOf.js'
import { recordsOf } from '../exchange/recordsOf.js'
import { adoptions } from '../measure/adoptions.js'
import { trajectory } from '../measure/trajectory.js'
import type { Archive } from '../model/archive.js'
import { tableHtml } from '../render/tableHtml.js'
import { escapeXml } from '../svg/escapeXml.js'
import type { PictureSettings } from './settings.js'

/**
 * A picture as a `<soviet-tally>`: the table for who has no script, and the records that it is drawn from. What an
 * attribute cannot say is left to the page.
 */
export function elementMarkup(
  kind: Kind,
  ids: readonly string[],
  archive: Archive,
  picture: Picture,
  { locale, calendar, theme, rule }: PictureSettings,
): string {
  const frame = frameOf(picture)!
  const { table } = frame.story()
  const own = { chart: kind, ids: ids.join(' '), locale, calendar, theme, rule }
  const attributes = Object.entries(own).flatMap(([name, value]) =>
    value === undefined || (name === 'calendar' && value === 'both') ? [] : [`${name}="${escapeXml(value)}"`],
  )
  const records = recordsOf(archive, [...ids, ...shownBeside(kind, ids, archive)])
  // Else a text could end the script.
  const json = JSON.stringify(records).replaceAll('<', '\\u003c')
  return [
    `<soviet-tally ${attributes.join(' ')}>`,
    tableHtml(table, frame.finding),
    `<script type="application/json">${json}</script>`,
    '</soviet-tally>\n',
  ].join('\n')
}

/** What a picture shows that its ids do not name. */
function shownBeside(kind: Kind, [first, camp]: readonly string[], archive: Archive): string[] {
  if (kind === 'trajectory') return trajectory(archive, { body: first!, camp: camp! }).map(({ subject }) => subject.id)
  return kind === 'adoption' ? adoptions(archive, first!).map(({ event }) => event.id) : []
}
