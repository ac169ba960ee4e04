import type { Archive } from '../model/archive.js'
import { checkAsked } from '../model/checkAsked.js'
import type { Count } from '../model/count.js'
import type { Day } from '../model/day.js'
import type { Event } from '../model/event.js'
import { inOrder } from '../model/inOrder.js'
import { type IdOf, thingById } from '../model/thingById.js'
import type { Vote } from '../model/vote.js'
import { countSum } from './countSum.js'
import { hull } from './hull.js'

/** One taking over of a resolution. */
export interface Adoption {
  /** Old Style; every day that a source gives stands in `days`. */
  readonly day: Day
  /** The record’s day and those that its readings have instead, in order. */
  readonly days: readonly Day[]
  /** It has the body, where that is one, and the readings. */
  readonly event: Event
  /** The votes by which the body did so, where they are recorded: those of its own that the event links to. */
  readonly votes: readonly Vote[]
  /** How many bodies took it over: as counted; else one, if it is one body. `[1, null]` where nobody counts. */
  readonly bodies: Count
  /** How many had done so by then, this one included. A body that did so twice is counted once. */
  readonly cumulated: Count
}

/**
 * Who took a resolution over, and when: the events of an archive by which its
 * bodies, or a counted number of them, adopted what another had voted. They
 * stand in the order of their days, and each knows how many there were by then,
 * as a number or between bounds. The body that voted first is not counted.
 *
 * @param archive - it is not changed
 * @param resolution - id of the vote that was taken over
 * @returns by day, then as they stand in the archive; an empty list where nobody is recorded
 * @throws TypeError if it is no archive
 * @throws RangeError if the archive has no such vote, with the nearest id
 *
 * @example
 * adoptions(archive, 'petrograd-soviet-1917-08-31-power').map(({ days, bodies, event }) => [event.soviet?.id, days, bodies])
 * // => [['moscow-soviets-joint', ['1917-09-05', '1917-09-06'], 1]]
 */
export function adoptions<A extends Archive>(archive: A, resolution: IdOf<A['votes'][number]>): Adoption[] {
  checkAsked('adoptions', archive, ['votes', 'events'], {})
  const { id } = thingById('adoptions', archive.votes, resolution)
  const events = inOrder(
    archive.events.filter(({ adopts }) => adopts?.id === id),
    ({ day }) => day,
  )
  const known = new Set<string>()
  let sum: Count = 0
  return events.map((event) => {
    const { soviet, day, readings, links = [] } = event
    const bodies = hull(readings.map(({ count }) => count)) ?? (soviet ? 1 : ([1, null] as const))
    if (!(soviet && bodies === 1 && known.has(soviet.id))) sum = countSum([sum, bodies])
    if (soviet && bodies === 1) known.add(soviet.id)
    return {
      day,
      days: [...new Set([day, ...readings.map((reading) => reading.day ?? day)])].sort(),
      event,
      votes: archive.votes.filter(
        (vote) => links.includes(vote.id) && vote.id !== id && vote.session.soviet.id === soviet?.id,
      ),
      bodies,
      cumulated: sum,
    }
  })
}
