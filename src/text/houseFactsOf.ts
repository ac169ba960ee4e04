import { checkRule } from '../measure/checkRule.js'
import { largest } from '../measure/largest.js'
import type { Rule } from '../measure/rule.js'
import { majorityOfMembers } from '../measure/rules.js'
import { seatsNeeded } from '../measure/seatsNeeded.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Composition, House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { HouseFacts } from './facts.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import type { TextOptions } from './textOptions.js'
import { timeOf } from './timeOf.js'

/**
 * What there is to say about the make-up of a body, after one of its readings, on behalf of `caller`.
 *
 * @throws RangeError if there is no such reading, or the rule is none
 */
export function houseFactsOf(
  { session, what, unit, readings }: Composition,
  options: TextOptions,
  caller: string,
): HouseFacts {
  const { locale = DEFAULT_LOCALE, rule: asked = majorityOfMembers, reading = 0 } = options
  checkRule(caller, asked)
  const house = pickReadings(caller, readings, reading)[0]!
  // Seats are counted, not votes: there is no other base, and no chair to decide a tie.
  const rule: Rule = { of: 'members', share: asked.share, strictly: asked.strictly }
  const needed = seatsNeeded(house, rule)
  const groups = [
    ...house.seats.map(({ faction, seats }) => ({ label: faction.short, seats })),
    ...(house.groups ?? []),
  ]
  const leaders = largest(
    groups.map(({ seats }) => seats),
    house.total,
  ).map((place) => groups[place]!)
  const [leader] = leaders
  return {
    occasion: {
      body: localise(session.soviet.short, locale),
      ...(what && { what: localise(what, locale) }),
      day: timeOf(session.day, options),
    },
    unit,
    ...(leader && {
      largest: {
        names: leaders.map(({ label }) => localise(label, locale)),
        seats: leader.seats,
        enough: holds(bounds(leader.seats).least, needed, rule),
        all: typeof leader.seats === 'number' && leader.seats === house.total && leaders.length === 1,
      },
    }),
    total: house.total,
    headcount: unit === 'percent' ? null : house.total,
    whole: house.total ?? listed(house),
    about: house.about ?? false,
    rule,
    needed,
    majority: (house.majority ?? []).map(({ short }) => localise(short, locale)),
    source: localise(house.source.short, locale),
    others: readings
      .filter((other) => other !== house && other.total !== null && !isSame(other.total, house.total))
      .map(({ source, total, about = false }) => ({ source: localise(source.short, locale), total, about })),
  }
}

/** As many as are listed, at least. */
function listed({ seats, groups = [] }: House): Count {
  const least = [...seats, ...groups].reduce((sum, group) => sum + bounds(group.seats).least, 0)
  return least === 0 ? null : [least, null]
}

/** A share of nothing is held by everyone. */
function holds(seats: number, needed: Count, rule: Rule): boolean {
  return rule.share[0] > 0 && seats >= (bounds(needed).most ?? Infinity)
}

function isSame(a: Count, b: Count): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return x.least === y.least && x.most === y.most
}
