import { campTally } from '../measure/campTally.js'
import { majority } from '../measure/majority.js'
import type { Base } from '../measure/rule.js'
import type { TrajectoryPoint } from '../measure/trajectory.js'
import type { TurningPoint } from '../measure/turningPoint.js'
import { DEFAULT_CALENDAR } from '../model/formatDay.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Camp } from '../model/camp.js'
import type { Soviet } from '../model/soviet.js'
import { bind } from './bind.js'
import { enTrajectory } from './enTrajectory.js'
import { localise } from './localise.js'
import { percentRange } from './percentRange.js'
import { ruTrajectory } from './ruTrajectory.js'
import type { PictureTexts } from './pictureTexts.js'
import { sourceNames } from './sourceNames.js'
import { timeOf } from './timeOf.js'
import type { TrajectoryFacts } from './trajectoryFacts.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = { en: enTrajectory, ru: ruTrajectory } as const

/** Whose trajectory in what body. */
export interface TrajectorySubject {
  readonly body: Soviet
  readonly camp: Camp
  readonly of: Base
  readonly points: readonly TrajectoryPoint[]
  readonly turn: TurningPoint
}

/** The texts around and in a picture of a trajectory. */
export interface TrajectoryTexts extends PictureTexts {
  readonly half: string
  readonly turned: string
  readonly calendars: string
  /** Of each point, its share, `519 of 933` where that can be told, and the lines of its tooltip. */
  readonly points: readonly { readonly share: string; readonly counts: string; readonly details: readonly string[] }[]
}

/** Texts of a camp’s share in a body, on behalf of `caller`. */
export function trajectoryTexts(subject: TrajectorySubject, asked: Wording, caller: string): TrajectoryTexts {
  const { locale = DEFAULT_LOCALE } = asked
  const words = wordsOf(locale, caller)
  const own = LANGUAGES[locale]
  const { body, camp, of, points, turn } = subject
  const told = points.filter(({ share }) => share !== null)
  const [first, last] = [told[0]?.share, told.at(-1)?.share]
  const day = (key: string | null) => (key === null ? '' : timeOf(key, asked).words)
  const facts: TrajectoryFacts = {
    body: localise(body.short, locale),
    camp: localise(camp.name, locale),
    base: of,
    of: told.every(({ kind }) => kind === 'vote')
      ? 'votes'
      : told.some(({ kind }) => kind === 'vote')
        ? 'both'
        : 'seats',
    ends: first && last ? { first, last } : null,
    status: turn.status,
    after: day(turn.after),
    by: day(turn.by),
    about: told.some(({ reading }) => reading.about),
    open: told.some(({ share }) => share && share.least < share.most),
    sources: sourceNames(
      told.map(({ reading }) => reading),
      locale,
    ),
  }
  const shareOf = ({ share }: TrajectoryPoint) => (share ? percentRange(share, words.percent) : words.count(null))
  const occasion = bind(own.occasion(facts), [facts.body])
  const outOf = (votes: number, base: number, about: boolean) => own.outOf(words.count(votes, about), words.count(base))
  const rows = points.map((point) => ({
    point,
    share: shareOf(point),
    counts: countsOf(point, camp, of, outOf),
    source: localise(point.reading.source.short, locale),
  }))
  return {
    finding: bind(own.finding(facts), [facts.body]),
    occasion,
    note: bind(own.note(facts)),
    grounds: bind(own.grounds(facts), facts.sources),
    table: {
      caption: occasion,
      header: own.columns,
      rows: rows.map(({ point, share, counts, source }) => [day(point.day), share, counts || '–', source]),
    },
    half: own.half,
    turned: own.turned,
    calendars: words.calendars[asked.calendar ?? DEFAULT_CALENDAR],
    points: rows.map(({ point, share, counts, source }) => ({
      share,
      counts,
      details: [
        [share, counts].filter(Boolean).join(', '),
        day(point.day),
        ...(point.kind === 'vote' ? [localise(point.subject.question, locale)] : []),
        source,
      ],
    })),
  }
}

function countsOf(
  point: TrajectoryPoint,
  camp: Camp,
  of: Base,
  outOf: (votes: number, base: number, about: boolean) => string,
): string {
  if (point.kind !== 'vote' || point.subject.kind !== 'motion' || 'options' in point.reading || !point.share) return ''
  const tally = campTally(point.reading, point.subject, camp.id)
  const { base } = majority(tally, { of, share: [1, 2], strictly: true })
  return typeof tally.for === 'number' && typeof base === 'number'
    ? outOf(tally.for, base, point.reading.about ?? false)
    : ''
}
