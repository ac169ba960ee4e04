import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Composition } from '../model/composition.js'
import type { Citation } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { captions } from './captions.js'
import { pickReadings } from './pickReadings.js'
import type { Story } from './story.js'
import { table } from './table.js'
import type { TextOptions } from './textOptions.js'
import { paragraph } from './paragraph.js'

/**
 * What a page says beside a picture of a vote, a bare tally or the make-up of a body, on behalf of `caller`.
 *
 * @param reading - how to read the picture; empty where that needs no words
 */
export function storyOf(
  subject: Composition | Motion | Tally,
  asked: TextOptions,
  caller: string,
  reading = '',
): Story {
  const { consequence, description } = captions(subject, asked, caller)
  return {
    locale: asked.locale ?? DEFAULT_LOCALE,
    description,
    note: paragraph([reading, consequence]),
    table: table(subject, asked),
    citations: 'readings' in subject ? pickReadings<Citation>(caller, subject.readings, asked.reading) : [],
  }
}
