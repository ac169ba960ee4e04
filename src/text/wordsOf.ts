import type { Locale } from '../model/localText.js'
import { show } from '../model/show.js'
import { en } from './en.js'
import { ru } from './ru.js'
import type { Words } from './words.js'

const languages = new Map<string, Words>([
  ['en', en],
  ['ru', ru],
])

/**
 * A language’s words, on behalf of `caller`.
 *
 * @throws RangeError if the library does not write that language
 */
export function wordsOf(locale: Locale, caller = 'wordsOf'): Words {
  const words = languages.get(locale)
  if (!words) throw new RangeError(`${caller} requires one of ${[...languages.keys()].join(', ')}, got ${show(locale)}`)
  return words
}
