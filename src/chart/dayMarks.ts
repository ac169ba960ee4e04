import type { Archive } from '../model/archive.js'
import type { Locale } from '../model/localText.js'
import { thingById } from '../model/thingById.js'
import { localise } from '../text/localise.js'
import type { DayMark } from './drawDays.js'
import { spanOfDays } from './spanOfDays.js'

/**
 * Marks of events on an axis of days, on behalf of `caller`.
 *
 * @throws RangeError if the archive has no such event, with the nearest id
 */
export function dayMarks(
  caller: string,
  { events }: Archive,
  ids: readonly string[],
  locale: Locale,
): readonly DayMark[] {
  return ids.map((id) => {
    const { day, until = day, title } = thingById(caller, events, id)
    return { ...spanOfDays(caller, [day, until]), words: localise(title, locale) }
  })
}
