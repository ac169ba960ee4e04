import { hull } from '../measure/hull.js'
import { neededOf } from '../measure/neededOf.js'
import { simpleMajority } from '../measure/rules.js'
import { bounds } from '../model/bounds.js'
import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import { formatDay } from '../model/formatDay.js'
import type { Locale } from '../model/localText.js'
import type { HouseFacts } from './facts.js'
import { localise } from './localise.js'

/** How a text about the make-up of a body is written. */
export interface HouseTextOptions {
  /** Defaults to `en`. */
  readonly locale?: Locale
  /** Place of the reading that the text follows. Defaults to 0, the first. */
  readonly reading?: number
}

/**
 * What there is to say about the make-up of a body, after one of its readings.
 *
 * @throws RangeError if there is no such reading
 */
export function houseFactsOf(
  { session, what, readings }: Composition,
  { locale = 'en', reading = 0 }: HouseTextOptions = {},
): HouseFacts {
  const house = readings[reading]
  if (!house) throw new RangeError(`houseFactsOf requires a reading from 0 to ${readings.length - 1}, got ${reading}`)
  const [largest] = house.seats
    .flatMap(({ faction, seats }) =>
      typeof seats === 'number' ? [{ name: localise(faction.short, locale), seats }] : [],
    )
    .sort((a, b) => b.seats - a.seats)
  return {
    occasion: {
      body: localise(session.soviet.short, locale),
      ...(what && { what: localise(what, locale) }),
      day: formatDay(session.day, { locale }),
    },
    ...(largest && { largest }),
    total: house.total,
    needed: half(house.total),
    majority: (house.majority ?? []).map(({ short }) => localise(short, locale)),
    source: localise(house.source.short, locale),
    others: readings
      .filter((other) => other !== house && other.total !== null && hull([other.total]) !== house.total)
      .map(({ source, total }) => ({ source: localise(source.short, locale), total })),
  }
}

function half(total: Count): Count {
  if (total === null) return null
  const { least, most } = bounds(total)
  return countOf(neededOf(least, simpleMajority), most === null ? null : neededOf(most, simpleMajority))
}
