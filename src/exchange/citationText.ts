import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import { show } from '../model/show.js'
import { visible } from '../model/visible.js'

/**
 * A source and the place in it, without a full stop. The work and the place
 * stand as the archive has them, in the language of each, as far as they are seen; the order and the
 * points between them are those of `locale`.
 *
 * @param caller - name of the function, to begin its error message
 * @throws RangeError if `locale` is neither `en` nor `ru`
 */
export function citationText(caller: string, { source, locator }: Citation, locale: Locale): string {
  const { author, title, year } = source
  switch (locale) {
    case 'en':
      return visible(`${author === null ? '' : `${author}, `}${title}${year === null ? '' : ` (${year})`}, ${locator}`)
    case 'ru':
      return visible(
        `${author === null ? '' : `${author.replace(/\.$/, '')}. `}${title}${year === null ? '' : `, ${year}`}. ${locator}`,
      )
    default:
      throw new RangeError(`${caller} requires the locale "en" or "ru", got ${show(locale)}`)
  }
}
