import { houseParts } from '../measure/houseParts.js'
import type { Move } from '../measure/flowBounds.js'
import { partsOf } from '../measure/partsOf.js'
import { spanCount } from '../measure/spanCount.js'
import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Faction } from '../model/faction.js'
import type { Locale } from '../model/localText.js'
import type { Motion } from '../model/vote.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import { sidesOf } from './sidesOf.js'
import { SIDES } from './sideTexts.js'
import { wordsOf } from './wordsOf.js'

/** People who are together on one day. */
export interface FlowGroup {
  readonly name: string
  readonly count: Count
  readonly faction: Faction | null
  readonly side: (typeof SIDES)[number] | null
  /** What makes it the same as one on the other day; `null` for what is the same as none. */
  readonly key: string | null
}

/** The groups of two days, and which of them are the same. */
export interface FlowGroups {
  readonly before: readonly FlowGroup[]
  readonly after: readonly FlowGroup[]
  readonly same: readonly Move[]
}

/**
 * The groups of two votes, or of two bodies, after a reading of each, on behalf of
 * `caller`: those after level with those that they are the same as.
 *
 * @throws TypeError if one is a vote and the other is not
 * @throws RangeError if there is no such reading
 */
export function flowGroups(
  [before, after]: readonly [Composition | Motion, Composition | Motion],
  [first, second]: readonly [number, number],
  locale: Locale,
  caller: string,
): FlowGroups {
  if ('unit' in before !== 'unit' in after) {
    throw new TypeError(`${caller} requires two votes, or the make-up of two bodies, got one of each`)
  }
  const old = groupsOf(before, first, locale, caller)
  const own = groupsOf(after, second, locale, caller)
  // Sides without camps are the same where neither vote names its camps.
  const isCamps = [before, after].every((subject) => 'unit' in subject || subject.camps !== undefined)
  const isSame = (a: FlowGroup, b: FlowGroup) =>
    a.key !== null && (a.side === null || a.side === 'abstain' || isCamps ? a.key === b.key : a.side === b.side)
  const ordered = [
    ...old.flatMap((group) => own.find((other) => isSame(group, other)) ?? []),
    ...own.filter((other) => !old.some((group) => isSame(group, other))),
  ]
  return {
    before: old,
    after: ordered,
    same: old.flatMap((group, i) => ordered.flatMap((other, j): Move[] => (isSame(group, other) ? [[i, j]] : []))),
  }
}

function groupsOf(subject: Composition | Motion, reading: number, locale: Locale, caller: string): FlowGroup[] {
  if ('unit' in subject) {
    const [house] = pickReadings(caller, subject.readings, reading)
    const { remainder, over } = partsOf(house!)
    const parts = houseParts(house!).toSorted((a, b) => (a.faction?.place ?? 101) - (b.faction?.place ?? 101))
    const groups = parts.map(({ faction, label, seats }): FlowGroup => ({
      name: localise(label, locale),
      count: spanCount(seats),
      faction,
      side: null,
      key: faction?.id ?? `group ${label.en}`,
    }))
    const { unlisted } = wordsOf(locale, caller)
    const isWhole = house!.total === null || over > 0 || remainder === 0
    return isWhole ? groups : [...groups, { name: unlisted, count: remainder, faction: null, side: null, key: null }]
  }
  const [tally] = pickReadings(caller, subject.readings, reading)
  const names = sidesOf(subject, locale)
  return SIDES.map((side) => ({
    name: names[side],
    count: tally![side] ?? null,
    faction: null,
    side,
    key: side === 'abstain' ? 'abstain' : (subject.camps?.[side].camp.id ?? side),
  }))
}
