import type { Composition } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { Motion } from '../model/vote.js'
import { SIDES } from '../text/sideTexts.js'
import { sideColours } from './sideColours.js'
import type { Theme } from './theme.js'

/** A group between two days. */
interface ColouredGroup {
  readonly faction: Faction | null
  /** Of a vote. */
  readonly side: (typeof SIDES)[number] | null
}

/** The colour of a faction in a body, or of a side in a vote. */
export function groupColour(subject: Composition | Motion, { faction, side }: ColouredGroup, theme: Theme): string {
  if (side === null || 'unit' in subject) return theme.factions[faction?.colour ?? 'other']
  return sideColours(subject, theme)[SIDES.indexOf(side)]!
}
