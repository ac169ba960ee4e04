import type { Count } from '../model/count.js'
import type { Division } from '../model/tally.js'
import type { Vote } from '../model/vote.js'
import { isAlternative } from './isAlternative.js'
import type { PopoloCount } from './popolo.js'
import { popoloIds } from './popoloIds.js'

/**
 * The counts of one reading that Popolo can hold: whole numbers. Those of the
 * whole body come first, then those of factions, then those of sections.
 */
export function heldCounts(vote: Vote, reading: number): PopoloCount[] {
  if (vote.kind !== 'motion') {
    const { options, abstain, notVoting } = vote.readings[reading]!
    return [
      ...options.filter(({ label }) => isAlternative(label.en)).flatMap(({ label, votes }) => held(label.en, votes)),
      ...held('abstain', abstain),
      ...held('not voting', notVoting),
    ]
  }
  const tally = vote.readings[reading]!
  return [
    ...divided(tally),
    ...(tally.byFaction ?? []).flatMap((part) => divided(part, popoloIds.party(part.faction.id))),
    ...(tally.bySection ?? []).flatMap((part) => divided(part, part.section.id)),
  ]
}

function divided(division: Division, group?: string): PopoloCount[] {
  return [
    ...held('yes', division.for, group),
    ...held('no', division.against, group),
    ...held('abstain', division.abstain, group),
    ...held('not voting', division.notVoting, group),
  ]
}

function held(option: string, value: Count | undefined, group?: string): PopoloCount[] {
  return typeof value === 'number' ? [{ option, value, ...(group !== undefined && { group_id: group }) }] : []
}
