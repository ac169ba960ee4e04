import type { Archive } from './archive.js'
import { checkAsked } from './checkAsked.js'
import { inOrder } from './inOrder.js'
import { matcher } from './matcher.js'
import type { Query } from './query.js'

/**
 * The compositions of an archive that a query asks for, by day, then by sitting.
 *
 * @throws TypeError if it is no archive, or a day of the query is not a string
 * @throws RangeError if the query asks for a body, a section, a day, a calendar or a key that there is not, or its days
 * are in the wrong order
 *
 * @example
 * findCompositions(archive, { section: 'petrograd-soviet-workers-section' }).map(({ id }) => id)
 * // => ['petrograd-soviet-workers-section-1917-09-bureau', 'petrograd-workers-section-presidium-1917-09-08']
 */
export function findCompositions<A extends Archive>(archive: A, query: Query<A> = {}): A['compositions'][number][] {
  checkAsked('findCompositions', archive, ['compositions', 'soviets', 'sessions'], query)
  const matches = matcher('findCompositions', archive, query)
  return inOrder(
    archive.compositions.filter(({ session }) => matches(session)),
    ({ session }) => session.day,
    ({ session }) => session,
    archive.sessions,
  )
}
