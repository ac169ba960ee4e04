import type { Change } from '../measure/changeOf.js'
import { isTold } from '../measure/isTold.js'
import { leadOf } from '../measure/leadOf.js'
import type { Shares } from '../measure/shares.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Count } from '../model/count.js'
import type { Faction } from '../model/faction.js'
import { bind } from './bind.js'
import { enShift } from './enShift.js'
import { localise } from './localise.js'
import { percentRange } from './percentRange.js'
import { ruShift } from './ruShift.js'
import { type NamedChange, shiftChanges, type ShiftPair } from './shiftChanges.js'
import type { Mover, ShiftFacts } from './shiftFacts.js'
import type { PictureTexts } from './pictureTexts.js'
import { timeOf } from './timeOf.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = { en: enShift, ru: ruShift } as const

/** What is said of one group on one day. */
export interface ShiftEnd {
  readonly share: Shares | null
  readonly seats: Count
  /** `38.4%`; where no share can be told, the seats. */
  readonly figure: string
  /** `123`; empty where the figure says it. */
  readonly count: string
}

/** What a picture says about what one group won or lost. */
export interface ShiftGroup {
  readonly name: string
  readonly faction: Faction | null
  /** Of a vote: the side that it was on the first day. */
  readonly side: NamedChange['side']
  /** `null`: not listed on that day, or not there. */
  readonly before: ShiftEnd | null
  readonly after: ShiftEnd | null
  /** `+43.3 points`; that it is new, or gone; empty where nothing can be told. */
  readonly change: string
  readonly details: readonly string[]
}

/** The texts of a picture of what changed. */
export interface ShiftTexts extends PictureTexts {
  readonly days: readonly [before: string, after: string]
  readonly groups: readonly ShiftGroup[]
}

/** Texts of what was won and lost between two days, on behalf of `caller`. */
export function shiftTexts(pair: ShiftPair, asked: Wording, caller: string): ShiftTexts {
  const { locale = DEFAULT_LOCALE } = asked
  const words = wordsOf(locale, caller)
  const own = LANGUAGES[locale]
  const { before, after } = pair
  const { changes, families, whole } = shiftChanges(pair, locale, caller)
  const percent = (share: Shares) => percentRange(share, words.percent)
  const sources = [before, after].map(({ readings }, i) => readings[pair.readings[i]!]!.source)
  const shorts = sources.map(({ short }) => localise(short, locale))
  const days = [before, after].map(({ session }) => timeOf(session.day, asked).words) as [string, string]
  const shares = changes.some(({ share }) => share.change !== null)
  const listed = changes.filter((change) => !isNowhere(change))
  const only = (status: Change['status']) => listed.filter((own) => own.status === status).map(({ name }) => name)
  const bodies = [before, after].map(({ session }) => localise(session.soviet.short, locale)) as [string, string]
  const facts: ShiftFacts = {
    bodies,
    days,
    of: 'unit' in before ? 'seats' : 'votes',
    shares,
    ...moversOf(listed, shares),
    whole,
    fresh: only('new'),
    gone: only('vanished'),
    unlisted: listed.filter((own) => own.status === 'unclear' && isOneSided(own)).map(({ name }) => name),
    families: families.map(({ name, share }) => ({
      name,
      before: share.before ? percent(share.before) : words.count(null),
      after: share.after ? percent(share.after) : words.count(null),
    })),
    sources: [...new Set(shorts)],
    others: before.readings.length + after.readings.length - 2,
  }
  const names = [...bodies, ...days, ...shorts, ...listed.map(({ name }) => name)]
  const groups = listed.map((change): ShiftGroup => {
    const end = (i: 0 | 1): ShiftEnd | null => {
      const seats = i === 0 ? change.before : change.after
      const share = i === 0 ? change.share.before : change.share.after
      if (isAbsent(seats) || (seats === null && !share)) return null
      const count = words.count(seats)
      return share
        ? { share, seats, figure: percent(share), count: isTold(seats) ? count : '' }
        : { share, seats, figure: count, count: '' }
    }
    const ends = [end(0), end(1)] as const
    const both = ends[0] && ends[1] && change.share.change
    const said =
      change.status === 'new'
        ? own.fresh
        : change.status === 'vanished'
          ? own.gone
          : both
            ? own.points(leadOf(both))
            : ''
    return {
      name: change.name,
      faction: change.faction,
      side: change.side,
      before: ends[0],
      after: ends[1],
      change: said,
      details: [
        change.name,
        ...ends.flatMap((own, i) =>
          own ? [`${days[i]!}: ${[own.figure, own.count].filter(Boolean).join(', ')} (${shorts[i]!})`] : [],
        ),
        ...(said ? [said] : []),
      ],
    }
  })
  const occasion = bind(own.occasion(facts), names)
  return {
    finding: bind(own.finding(facts), names),
    occasion,
    note: bind(own.note(facts), names),
    grounds: bind(own.grounds(facts), names),
    table: {
      caption: occasion,
      header: [own.columns[0], ...days, own.columns[1]],
      rows: groups.map(({ name, before: first, after: last, change }) => [
        name,
        ...[first, last].map((end) =>
          end ? [end.figure, end.count && `(${end.count})`].filter(Boolean).join(' ') : '–',
        ),
        change || '–',
      ]),
    },
    days,
    groups,
  }
}

/** Who surely won most, and who surely lost most. */
function moversOf(changes: readonly NamedChange[], shares: boolean): { up: Mover | null; down: Mover | null } {
  const movers = changes.flatMap(({ name, won, share }) => {
    const lead = shares ? share.change && leadOf(share.change) : won
    if (lead === null) return []
    const [least, most] = typeof lead === 'number' ? [lead, lead] : lead
    return [{ name, won: lead, least: least ?? -Infinity, most: most ?? Infinity }]
  })
  const up = movers.reduce<(typeof movers)[number] | null>(
    (best, own) => (own.least > (best?.least ?? 0) ? own : best),
    null,
  )
  const down = movers.reduce<(typeof movers)[number] | null>(
    (best, own) => (own.most < (best?.most ?? 0) ? own : best),
    null,
  )
  return { up, down }
}

/** Zero, or a range from zero of those whom a source does not list. */
function isAbsent(seats: Count): boolean {
  return seats === 0 || (Array.isArray(seats) && seats[0] === 0)
}

function isOneSided({ before: a, after: b }: Change): boolean {
  return isAbsent(a) !== isAbsent(b)
}

function isNowhere({ before: a, after: b, share }: Change): boolean {
  return isAbsent(a) && isAbsent(b) && !(share.before?.least ?? share.after?.least)
}
