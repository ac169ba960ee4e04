import type { Archive } from './archive.js'
import { checkAsked } from './checkAsked.js'
import { inOrder } from './inOrder.js'
import { matcher } from './matcher.js'
import type { Query } from './query.js'

/**
 * The events of an archive that a query asks for, by day. One that lasted is
 * found if any day of it would be; one of no body is found where no body is asked for.
 *
 * @throws TypeError if it is no archive, or a day of the query is not a string
 * @throws RangeError if the query asks for a body, a section, a day, a calendar or a key that there is not, or its days
 * are in the wrong order
 *
 * @example
 * findEvents(archive, { soviet: 'petrograd-soviet', section: 'all', to: '1917-08' }).map(({ id }) => id)
 * // => ['workers-section-one-deputy-per-thousand', 'soldiers-section-keeps-its-elections']
 */
export function findEvents<A extends Archive>(archive: A, query: Query<A> = {}): A['events'][number][] {
  checkAsked('findEvents', archive, ['events', 'soviets'], query)
  const matches = matcher('findEvents', archive, query)
  return inOrder(archive.events.filter(matches), ({ day }) => day)
}
