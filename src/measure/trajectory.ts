import type { Archive } from '../model/archive.js'
import { checkAsked } from '../model/checkAsked.js'
import type { Composition, House } from '../model/composition.js'
import type { Day } from '../model/day.js'
import { inOrder } from '../model/inOrder.js'
import { matcher } from '../model/matcher.js'
import type { Query } from '../model/query.js'
import type { Reading } from '../model/reading.js'
import type { OptionTally, Tally } from '../model/tally.js'
import { type IdOf, thingById } from '../model/thingById.js'
import type { Vote } from '../model/vote.js'
import { show } from '../model/show.js'
import { campInHouse } from './campInHouse.js'
import { campInVote } from './campInVote.js'
import type { CampShare } from './campShare.js'
import { checkBase } from './checkBase.js'
import type { Base } from './rule.js'

/** Whose share in what is followed. */
export interface TrajectoryQuery<A extends Archive = Archive> extends Omit<Query<A>, 'soviet'> {
  /** Id of the body. */
  readonly body: IdOf<A['soviets'][number]>
  /** Id of the camp. */
  readonly camp: string
  /** What votes are shares of. Defaults to `decisive`: the votes for and against. */
  readonly of?: Base
  /**
   * Ids of the factions that count as the camp in compositions. Which factions stood for what is a judgement that the
   * archive leaves to the reader. Defaults to none: then no composition tells a share.
   */
  readonly factions?: readonly IdOf<A['factions'][number]>[]
}

interface Point extends CampShare {
  /** Of the sitting. Old Style; or a month, where no day is known. */
  readonly day: Day
}

/** A vote on the way, as one reading has it. */
export interface VotePoint extends Point {
  /** A vote; `composition` is the other kind of point. */
  readonly kind: 'vote'
  /** The vote. */
  readonly subject: Vote
  /** The reading that this point is. */
  readonly reading: Reading<Tally> | Reading<OptionTally>
}

/** A composition on the way, as one reading has it. */
export interface CompositionPoint extends Point {
  /** A composition; `vote` is the other kind of point. */
  readonly kind: 'composition'
  /** The composition. */
  readonly subject: Composition
  /** The reading that this point is. */
  readonly reading: Reading<House>
}

/** A point of a trajectory. */
export type TrajectoryPoint = VotePoint | CompositionPoint

const KEYS: readonly string[] = ['body', 'camp', 'of', 'factions']

/**
 * How the share of a camp in one body went from day to day: every reading of
 * every vote and composition of the body as one point, with what it says of the
 * camp between bounds. Readings are not merged: where two sources differ, there
 * are two points on a day. A point that tells nothing stays, with a share of
 * `null` and the reason, so that a gap in the records is seen as one.
 *
 * In a vote the camp’s share is that of its side, for or against, of the base that
 * the query asks for. In a composition it is that of the factions which the query
 * counts as the camp, of the base that the point names: the total, the printed
 * percentages, or what is listed. Who is not listed is counted as `shift` counts.
 *
 * @param archive - it is not changed
 * @param query - the body with its camp; its sections and days, as `findVotes` takes them
 * @returns by day, then by sitting, votes before compositions, then by reading
 * @throws TypeError if it is no archive or no query, a day of the query is not a string, or its factions are no list
 * @throws RangeError if the query asks for a body, a section, a camp, a faction, a base, a day, a calendar or a key that
 * there is not, or its days are in the wrong order
 *
 * @example
 * const asked = { body: 'petrograd-soviet', camp: 'soviet-power', from: '1917-08-31', to: '1917-09-09' } as const
 * trajectory(archive, asked).map(({ day, share, reading }) => [day, share?.least, reading.source.id])
 * // => [['1917-08-31', 0.708…, 'mieville'], ['1917-08-31', 0.708…, 'pss34'],
 * // ['1917-09-09', 0.556…, 'antonov-ovseyenko'], ['1917-09-09', 0.556…, 'mtr-blog']]
 */
export function trajectory<A extends Archive>(archive: A, query: TrajectoryQuery<A>): TrajectoryPoint[] {
  checkAsked('trajectory', archive, ['votes', 'compositions', 'camps', 'factions', 'soviets', 'sessions'], query)
  const { body, camp, of = 'decisive', factions: given = [], ...rest } = query
  if ('soviet' in query) throw new RangeError('trajectory requires a known key, got "soviet"; did you mean "body"?')
  const matches = matcher('trajectory', archive, { ...rest, soviet: body }, KEYS)
  thingById('trajectory', archive.soviets, body)
  thingById('trajectory', archive.camps, camp)
  checkBase('trajectory', of)
  const factions: unknown = given
  if (!Array.isArray(factions)) {
    throw new TypeError(`trajectory requires a list of factions, got ${show(factions)} at factions`)
  }
  const counted = given.map((id) => thingById('trajectory', archive.factions, id))

  const subjects = inOrder<Vote | Composition>(
    [...archive.votes, ...archive.compositions].filter(({ session }) => matches(session)),
    ({ session }) => session.day,
    ({ session }) => session,
    archive.sessions,
  )
  return subjects.flatMap((subject): TrajectoryPoint[] => {
    const { day } = subject.session
    if (!('kind' in subject)) {
      return subject.readings.map((reading) => {
        return { kind: 'composition', day, subject, reading, ...campInHouse(reading, counted) }
      })
    }
    return subject.kind === 'motion'
      ? subject.readings.map((reading) => ({
          kind: 'vote',
          day,
          subject,
          reading,
          ...campInVote(reading, subject, camp, of),
        }))
      : subject.readings.map((reading) => ({ kind: 'vote', day, subject, reading, ...ON_NO_SIDE }))
  })
}

const ON_NO_SIDE: CampShare = { of: null, share: null, majority: null, silence: 'on no side' }
