import type { Count } from '../model/count.js'
import type { Tally } from '../model/tally.js'
import { spanDifference } from './spanDifference.js'
import { type Span, spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/** What a tally allows, each figure narrowed by what the others say. */
export interface Known {
  readonly for: Span
  readonly against: Span
  readonly abstain: Span
  readonly notVoting: Span
  /** Votes for less votes against. */
  readonly lead: Span
  /** `null` where no figure is stated, or the votes contradict it. */
  readonly present: Span | null
  /** `null` where no figure is stated, or the votes or the attendance contradict it. */
  readonly members: Span | null
  /** How many can have been there at most; infinite where nobody says. */
  readonly room: number
}

/**
 * What a tally says when its figures are read together: a margin and one side
 * give the other side; nobody voted who was not present, and nobody was present
 * who is no member. Of figures that contradict each other votes come before a
 * margin, and either before an attendance; what is contradicted counts as unsaid.
 *
 * @example
 * knownOf({ for: null, against: 60, present: 100 }).for // => { least: 0, most: 40 }
 */
export function knownOf(tally: Tally): Known {
  const [abstain, notVoting] = [spanOf(tally.abstain), spanOf(tally.notVoting)]
  const sides = sidesOf(tally)
  const seen = sides.for.least + sides.against.least + abstain.least + notVoting.least

  const present = stated(tally.present, seen)
  const members = stated(tally.members, Math.max(seen, present?.least ?? 0))
  const room = Math.min(present?.most ?? Infinity, members?.most ?? Infinity)
  const left = (own: Span) => ({ least: own.least, most: Math.min(own.most, room - (seen - own.least)) })
  const { for: inFavour, against, lead } = seated(sides, room - abstain.least - notVoting.least)

  return {
    for: inFavour,
    against,
    lead,
    abstain: left(abstain),
    notVoting: left(notVoting),
    present: present && { least: present.least, most: room },
    members,
    room,
  }
}

type Sides = Pick<Known, 'for' | 'against' | 'lead'>

/** The two sides, each narrowed by the other where the source gives a margin. */
function sidesOf(tally: Tally): Sides {
  const [inFavour, against] = [spanOf(tally.for), spanOf(tally.against)]
  const counted = spanDifference(inFavour, against)
  const by = spanOf(tally.margin?.by)
  const told = tally.margin?.of === 'against' ? { least: 0 - by.most, most: 0 - by.least } : by
  const lead = tally.margin ? overlap(counted, told) : null
  if (!lead) return { for: inFavour, against, lead: counted }
  return {
    for: overlap(inFavour, spanSum([against, lead])) ?? inFavour,
    against: overlap(against, spanDifference(inFavour, lead)) ?? against,
    lead,
  }
}

/** The two sides where there is room for so many voters. */
function seated({ for: inFavour, against, lead }: Sides, room: number): Sides {
  if (room === Infinity) return { for: inFavour, against, lead }
  const mostFor = Math.min(inFavour.most, room - against.least, Math.floor((room + lead.most) / 2))
  const mostAgainst = Math.min(against.most, room - inFavour.least, Math.floor((room - lead.least) / 2))
  return {
    for: { least: inFavour.least, most: mostFor },
    against: { least: against.least, most: mostAgainst },
    lead: {
      least: Math.max(lead.least, inFavour.least - mostAgainst),
      most: Math.min(lead.most, mostFor - against.least),
    },
  }
}

function stated(count: Count | undefined, atLeast: number): Span | null {
  if (count === undefined || count === null) return null
  const { least, most } = spanOf(count)
  return most < atLeast ? null : { least: Math.max(least, atLeast), most }
}

function overlap(a: Span, b: Span): Span | null {
  const both = { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
  return both.least <= both.most ? both : null
}
