import { ArchiveError } from '../model/archiveError.js'
import { wordsOf } from '../text/wordsOf.js'
import { localeOf } from './localeOf.js'
import { made } from './made.js'

/** Problems that a reader is shown; the event has them all. */
const SHOWN = 5

/** A sentence instead of a picture, in the page’s language, and below it what is wrong, for who can mend it. */
export function faultParts(host: Element, error: unknown): HTMLElement {
  const locale = localeOf(host)
  const lines =
    error instanceof ArchiveError
      ? error.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
      : [error instanceof Error ? error.message : String(error)]
  const shown = lines.slice(0, SHOWN).map((line) => made('li', {}, line))
  const more = lines.length > SHOWN ? [made('li', {}, `… ${lines.length - SHOWN} more`)] : []
  return made(
    'div',
    { class: 'fault', role: 'alert', lang: locale },
    made('p', {}, wordsOf(locale).live.fault),
    made('ul', { lang: 'en' }, ...shown, ...more),
  )
}
