import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import type { Theme } from './theme.js'

/** Colours of for, against and abstained: of the camps where the vote has camps, else those of sides. */
export function sideColours(subject: Motion | Tally, { camps, abstained }: Theme): [string, string, string] {
  const sides = 'readings' in subject ? subject.camps : undefined
  return [camps[sides?.for.camp.colour ?? 'for'], camps[sides?.against.camp.colour ?? 'against'], abstained]
}
