import * as v from 'valibot'
import { required } from './required.js'
import { byId, list, oneOf, schemaParts } from './schemaParts.js'
import { shape } from './shape.js'

/** The shape of a vote; its kind decides which. */
export function voteSchema() {
  const { attendance, citation, count, id, localText, maybe, readings, story } = schemaParts()
  const division = { for: count, against: count, abstain: maybe.count, notVoting: maybe.count }
  const divisions = v.exactOptional(byId(shape(division)))
  const margin = v.exactOptional(shape({ of: oneOf(['for', 'against']), by: count }))
  const byGroup = v.exactOptional(list(shape({ label: localText, ...division })))
  const names = v.exactOptional(list(localText))
  const voters = v.exactOptional(shape({ for: names, against: names, abstain: names }))

  const vote = {
    id,
    session: id,
    question: localText,
    mover: maybe.localText,
    method: oneOf([
      'leaving-the-room',
      'moving-apart',
      'show-of-hands',
      'roll-call',
      'secret-ballot',
      'acclamation',
      'unknown',
    ]),
    outcome: oneOf(['carried', 'rejected', 'elected', 'tied', 'disputed', 'unknown']),
    consequence: maybe.localText,
    mentions: v.exactOptional(list(shape(citation))),
    ...story,
  }
  const side = shape({ camp: id, label: localText })
  const motion = shape({
    ...vote,
    kind: v.literal('motion'),
    camps: v.exactOptional(shape({ for: side, against: side })),
    readings: readings({
      ...division,
      ...attendance,
      margin,
      byFaction: divisions,
      bySection: divisions,
      byGroup,
      voters,
    }),
  })
  const choice = shape({
    ...vote,
    kind: oneOf(['choice', 'election']),
    readings: readings({
      options: v.pipe(
        list(shape({ label: localText, votes: count })),
        v.nonEmpty('requires at least one option, got none'),
      ),
      abstain: maybe.count,
      notVoting: maybe.count,
      ...attendance,
    }),
  })

  const kinds = required('"motion", "choice" or "election"')
  return v.variant('kind', [motion, choice], ({ input, path }) => (path ? kinds : required('an object'))({ input }))
}
