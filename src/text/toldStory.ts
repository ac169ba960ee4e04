import type { Locale } from '../model/localText.js'
import type { Citation } from '../model/reading.js'
import type { PictureTexts } from './pictureTexts.js'
import { sentence } from './sentence.js'
import type { Story } from './story.js'

/** What a page says beside a picture that has texts of its own. */
export function toldStory(
  { finding, occasion, note, table }: Omit<PictureTexts, 'grounds'>,
  citations: readonly Citation[],
  locale: Locale,
): Story {
  return { locale, description: [finding, occasion].map(sentence).join(' '), note, table, citations }
}
