import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import { visible } from '../model/visible.js'
import { escapeXml } from '../svg/escapeXml.js'

/**
 * Where the figures were read, as a list; a link where the source has a public
 * address. Each text is marked with its language where that is not the page’s.
 */
export function sourceList(readings: readonly Citation[], locale: Locale): string {
  const languageOf = (language: string) => (language === locale ? '' : ` lang="${escapeXml(visible(language))}"`)
  const items = readings.map(({ source, locator, url, note }) => {
    const { author, title, year, language } = source
    const work = visible(`${author === null ? '' : `${author}, `}${title}${year === null ? '' : ` (${year})`}`)
    const address = url ?? source.url
    const linked =
      address === undefined || !/^https?:\/\//i.test(address)
        ? `<span${languageOf(language)}>${escapeXml(work)}</span>`
        : `<a${languageOf(language)} href="${escapeXml(address)}">${escapeXml(work)}</a>`
    // Places and notes are written in English.
    return `<li>${linked}, <span${languageOf('en')}>${escapeXml(visible(note === undefined ? locator : `${locator}. ${note}`))}</span></li>`
  })
  return `<ul>\n${[...new Set(items)].join('\n')}\n</ul>`
}
