import { countOf } from '../model/countOf.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import type { Placed } from './placed.js'
import { popoloCount } from './popoloCount.js'
import { popoloOption } from './popoloOption.js'
import type { Organization, PopoloOrganizations } from './popoloOrganizations.js'
import type { ReadingReport } from './readingReport.js'
import type { Sides } from './sides.js'

interface Box {
  readonly counts: Record<'for' | 'against' | 'abstain' | 'notVoting' | 'elsewhere', number>
  /** Votes whose option is not understood: each may have been any. */
  unknown: number
}

/**
 * The voters of a vote event, counted: all of them, and those of each group
 * that is named. Where an option is not understood, each count is a range, from
 * the votes that are to those that may be.
 */
export function votersTally(
  votes: readonly Placed[],
  organizations: PopoloOrganizations,
  report: ReadingReport,
): Map<Organization | undefined, Sides> {
  const boxes = new Map<Organization | undefined, Box>([[undefined, emptyBox()]])
  const seen = new Set<string>()
  for (const vote of votes) {
    const voter = report.text(at(vote, 'voter_id'))
    if (voter !== undefined && seen.has(voter)) {
      report.add(at(vote, 'voter_id').keys, `requires each voter once, got ${show(voter)} again`)
      continue
    }
    if (voter !== undefined) seen.add(voter)
    const option = report.text(at(vote, 'option'))
    const side = option === undefined ? null : popoloOption(option)
    if (side === null) report.requires(at(vote, 'option'), '"yes", "no", "abstain" or "not voting"')
    const weighs = at(vote, 'weight').value === undefined ? 1 : (popoloCount(at(vote, 'weight'), report) ?? Infinity)
    const group = organizations.groupOf(vote) ?? organizations.groupOf(vote, 'party')
    for (const which of group ? [undefined, group] : [undefined]) {
      const box = boxes.get(which) ?? emptyBox()
      boxes.set(which, box)
      if (side && weighs < Infinity) box.counts[side] += weighs
      // A vote of an unknown weight may weigh anything.
      else box.unknown += weighs
    }
  }
  return new Map([...boxes].map(([group, box]) => [group, sidesOf(box)]))
}

function emptyBox(): Box {
  return { counts: { for: 0, against: 0, abstain: 0, notVoting: 0, elsewhere: 0 }, unknown: 0 }
}

/** Nobody is listed as abstaining where abstentions are not listed at all: of them, nothing is said. */
function sidesOf({ counts, unknown }: Box): Sides {
  const sides: Sides = new Map()
  for (const side of ['for', 'against', 'abstain', 'notVoting'] as const) {
    const least = counts[side]
    if (least > 0 || side === 'for' || side === 'against') {
      sides.set(side, countOf(least, unknown === Infinity ? null : least + unknown))
    }
  }
  return sides
}
