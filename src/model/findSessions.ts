import type { Archive } from './archive.js'
import { checkAsked } from './checkAsked.js'
import { inOrder } from './inOrder.js'
import { matcher } from './matcher.js'
import type { Query } from './query.js'

/**
 * The sittings of an archive that a query asks for, by day.
 *
 * @throws TypeError if it is no archive, or a day of the query is not a string
 * @throws RangeError if the query asks for a body, a section, a day, a calendar or a key that there is not, or its days
 * are in the wrong order
 *
 * @example
 * findSessions(archive, { soviet: 'petrograd-soviet', from: '1917-09-14', to: '1917-09-30', calendar: 'gregorian' }).map(({ day }) => day)
 * // => ['1917-09-09']
 */
export function findSessions<A extends Archive>(archive: A, query: Query<A> = {}): A['sessions'][number][] {
  checkAsked('findSessions', archive, ['sessions', 'soviets'], query)
  const matches = matcher('findSessions', archive, query)
  return inOrder(archive.sessions.filter(matches), ({ day }) => day)
}
