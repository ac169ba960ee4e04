import type { Citation } from '../model/reading.js'
import { escapeXml } from '../svg/escapeXml.js'

/** Where the figures were read, as a list; a link where the source has a public address. */
export function sourceList(readings: readonly Citation[]): string {
  const items = readings.map(({ source, locator, url, note }) => {
    const { author, title, year } = source
    const work = `${author === null ? '' : `${author}, `}${title}${year === null ? '' : ` (${year})`}`
    const address = url ?? source.url
    const linked =
      address === undefined || !/^https?:\/\//i.test(address)
        ? escapeXml(work)
        : `<a href="${escapeXml(address)}">${escapeXml(work)}</a>`
    return `<li>${linked}, ${escapeXml(locator)}${note === undefined ? '' : `. ${escapeXml(note)}`}</li>`
  })
  return `<ul>\n${[...new Set(items)].join('\n')}\n</ul>`
}
