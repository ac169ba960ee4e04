import { bounds } from '../model/bounds.js'
import { capital } from './capital.js'
import { enCount } from './enCount.js'
import type { VoteFacts } from './facts.js'

/** What would have turned the result, in English, without a stop; empty where it cannot be known. */
export function enTurn({ verdict, switching, abstainers, about }: VoteFacts): string {
  if (switching?.enough === false) {
    return verdict === 'carried'
      ? 'No change of sides would have defeated it'
      : 'No change of sides would have carried it'
  }
  if (switching?.needed == null) return ''
  const { least, most } = bounds(switching.needed)
  const voters = most === 1 || (most === null && least === 1) ? 'voter' : 'voters'
  const switchers =
    most === null ? `at least ${enCount(least)} ${voters}` : `${enCount(switching.needed, about.votes)} ${voters}`
  return `${capital(switchers)} changing sides would have turned it${joined(abstainers)}`
}

function joined(abstainers: VoteFacts['abstainers']): string {
  if (!abstainers) return ''
  const who = abstainers.alone ? 'the one who abstained' : 'all abstainers together'
  return abstainers.enough ? `; so would ${who}` : `; ${who} would not`
}
