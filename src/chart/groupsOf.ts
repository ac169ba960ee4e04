import { largest } from '../measure/largest.js'
import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { seatsNeeded } from '../measure/seatsNeeded.js'
import { bounds } from '../model/bounds.js'
import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Locale } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { houseTexts } from '../text/houseTexts.js'
import { pickReadings } from '../text/pickReadings.js'
import { SIDES, sideTexts } from '../text/sideTexts.js'
import { wordsOf } from '../text/wordsOf.js'
import { markOf } from '../measure/markOf.js'
import { UNKNOWN } from './placeLabels.js'
import { sideColours } from './sideColours.js'
import type { Theme } from './theme.js'

/** Seats that look alike and stand together. */
export interface Group {
  readonly label: string
  readonly seats: number
  readonly colour: string
  /** Not known for certain: outlined. */
  readonly hollow: boolean
  /** Another group has the same colour. */
  readonly holed: boolean
  /** For the tooltip, a line each. */
  readonly details: readonly string[]
}

/** What a hemicycle shows. */
export interface Groups {
  /** From left to right. */
  readonly groups: readonly Group[]
  /** Seats from the left that make a majority; `null` where no one number can be told. */
  readonly needed: number | null
  /** What stands on the floor: the group that is surely the largest, if any is. */
  readonly centre: {
    readonly place: number
    readonly count: string
    readonly lines: readonly string[]
    readonly colour: string
  }
}

/** Whom an error names. */
const CALLER = 'hemicycleChart'

interface Asked {
  readonly locale: Locale
  readonly rule: Rule
  readonly reading: number
}

/** A seat’s worth of data before ranges are split into what is sure and what is not. */
interface Part extends Omit<Group, 'seats' | 'holed'> {
  /** Can stand on the floor: seats that no group claims cannot. */
  readonly isGroup: boolean
  readonly count: Count
  readonly shown: string
  readonly lines: readonly string[]
}

/**
 * The groups of a hemicycle after one reading of its subject.
 *
 * @throws RangeError if there is no such reading, or not one seat is known
 */
export function groupsOf(subject: Composition | Motion | Tally, theme: Theme, asked: Asked): Groups {
  const { parts, needed, total } = 'unit' in subject ? ofHouse(subject, theme, asked) : ofVote(subject, theme, asked)
  if (!parts.some((part) => part.isGroup && leastOf(part) > 0)) {
    throw new RangeError(`${CALLER} requires at least one seat that is known, got none`)
  }
  const { uncertain } = wordsOf(asked.locale)
  const listed = parts.flatMap(({ label, count, colour, hollow, details }, place) => {
    const { least, most } = bounds(count)
    const open = (most ?? least) - least
    // Every other group of a colour, from left to right.
    const holed = parts.slice(0, place).filter((before) => before.colour === colour).length % 2 === 1
    return [
      { label, seats: least, colour, hollow: hollow || count === null, holed, details },
      ...(open > 0 ? [{ label: uncertain(open), seats: open, colour, hollow: true, holed: false, details }] : []),
    ]
  })
  // A total may count more than the least that its groups are known to have.
  const left = total - sum(listed)
  const rest =
    left > 0
      ? [
          {
            label: uncertain(left),
            seats: left,
            colour: theme.muted,
            hollow: true,
            holed: false,
            details: [uncertain(left)],
          },
        ]
      : []
  const groups = [...listed, ...rest]
  return {
    groups,
    // A mark beyond the last seat would part nothing.
    needed: typeof needed === 'number' && needed < sum(groups) ? needed : null,
    centre: centreOf(parts, groups, total),
  }
}

function sum(groups: readonly Pick<Group, 'seats'>[]): number {
  return groups.reduce((total, { seats }) => total + seats, 0)
}

function centreOf(parts: readonly Part[], groups: readonly Group[], total: number): Groups['centre'] {
  const rivals = parts.filter(({ isGroup }) => isGroup)
  const leaders = largest(
    rivals.map(({ count }) => count),
    total > 0 ? total : null,
  )
  const { label, shown, lines, colour } = rivals.reduce((a, b) => (leastOf(b) > leastOf(a) ? b : a))
  const place = groups.findIndex((group) => group.label === label)
  return { place, count: leaders.length === 1 ? shown : '', lines, colour }
}

function leastOf({ count }: Part): number {
  return bounds(count).least
}

function ofHouse(composition: Composition, theme: Theme, { locale, rule, reading }: Asked) {
  const [house] = pickReadings(CALLER, composition.readings, reading)
  const parts = houseTexts(house!, locale, CALLER).map(
    ({ faction, isListed, seats, name, count, share, details }): Part => ({
      isGroup: isListed,
      label: `${name} ${seats === null ? UNKNOWN : count}`,
      count: seats,
      colour: faction ? theme.factions[faction.colour] : theme.muted,
      hollow: !isListed || house!.about === true,
      details,
      shown: count,
      lines: [name, share],
    }),
  )
  const total = typeof house!.total === 'number' ? house!.total : null
  return { parts, needed: seatsNeeded(house!, rule), total: total ?? 0 }
}

function ofVote(subject: Motion | Tally, theme: Theme, { locale, rule, reading }: Asked) {
  const tally: Tally & { readonly about?: boolean } =
    'readings' in subject ? pickReadings(CALLER, subject.readings, reading)[0]! : subject
  const about = tally.about === true
  const colours = sideColours(subject, theme)
  const parts = sideTexts(subject, tally, { locale, rule }, CALLER).map(
    ({ count, words, share, details }, i): Part => ({
      isGroup: true,
      label: `${tally[SIDES[i]!] == null ? UNKNOWN : count} ${words}`,
      count: tally[SIDES[i]!] ?? null,
      colour: colours[i]!,
      hollow: about,
      details,
      shown: count,
      lines: [words, share],
    }),
  )
  // Whoever says nothing of abstentions need not have seen any.
  const told = parts.filter(({ count }, i) => count !== 0 && (count !== null || SIDES[i] !== 'abstain'))
  return { parts: told, needed: markOf(majority(attended(tally, subject, rule), rule)), total: 0 }
}
