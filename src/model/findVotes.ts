import type { Archive } from './archive.js'
import { checkAsked } from './checkAsked.js'
import { inOrder } from './inOrder.js'
import { matcher } from './matcher.js'
import type { VoteQuery } from './query.js'
import { thingById } from './thingById.js'

/**
 * The votes of an archive that a query asks for, by day, then by sitting.
 *
 * @throws TypeError if it is no archive, or a day of the query is not a string
 * @throws RangeError if the query asks for a body, a section, a camp, a day, a calendar or a key that there is not, or
 * its days are in the wrong order
 *
 * @example
 * findVotes(archive, { soviet: 'petrograd-soviet', from: '1917-08-31', to: '1917-09-09' }).map(({ id }) => id)
 * // => ['petrograd-soviet-1917-08-31-power', 'petrograd-soviet-1917-09-09-presidium']
 * findVotes(archive, { method: 'leaving-the-room', from: '1917-09-22', calendar: 'gregorian' }).length // => 1
 */
export function findVotes<A extends Archive>(archive: A, query: VoteQuery<A> = {}): A['votes'][number][] {
  checkAsked('findVotes', archive, ['votes', 'camps', 'soviets', 'sessions'], query)
  const matches = matcher('findVotes', archive, query, ['camp', 'method'])
  const { camp, method } = query
  if (camp !== undefined) thingById('findVotes', archive.camps, camp)
  const found = archive.votes.filter((vote) => {
    if (method !== undefined && vote.method !== method) return false
    const camps = vote.kind === 'motion' && vote.camps ? [vote.camps.for, vote.camps.against] : []
    if (camp !== undefined && !camps.some((side) => side.camp.id === camp)) return false
    return matches(vote.session)
  })
  return inOrder(
    found,
    ({ session }) => session.day,
    ({ session }) => session,
    archive.sessions,
  )
}
