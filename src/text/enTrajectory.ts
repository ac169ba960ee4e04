import type { Base } from '../measure/rule.js'
import type { Shares } from '../measure/shares.js'
import { enPercent } from './enPercent.js'
import { percentRange } from './percentRange.js'
import { enSources } from './enSources.js'
import type { TrajectoryWords } from './trajectoryFacts.js'
import { paragraph } from './paragraph.js'

const OF: Readonly<Record<Base, string>> = {
  decisive: 'of those for and against',
  cast: 'of all votes cast',
  present: 'of those present',
  members: 'of all members',
}

function share(between: Shares): string {
  return percentRange(between, enPercent)
}

/** English for the share of a camp in a body. */
export const enTrajectory: TrajectoryWords = {
  finding: ({ ends, status, by }) => {
    if (!ends) return 'The shares are not known'
    const [first, last] = [share(ends.first), share(ends.last)]
    const way = first === last ? first : `from ${first} to ${last}`
    return {
      passed: `A majority by ${by}, up from ${first}`,
      lost: `The majority lost by ${by}: ${way}`,
      always: `A majority throughout: ${way}`,
      never: `Never a majority: ${way}`,
      unclear: first === last ? first : `From ${first} to ${last}: when it turned is not known`,
    }[status]
  },
  occasion: ({ camp, body, base, of }) =>
    ({
      votes: `Share of the votes ${camp} in the ${body}, ${OF[base]}`,
      seats: `Share of the seats of those ${camp} in the ${body}`,
      both: `Share of the votes ${camp} in the ${body}, ${OF[base]}, and of the seats of those who stood for it`,
    })[of],
  note: ({ status, after, by, about, open, ends }) => {
    const turn = status === 'passed' || status === 'lost' ? `The majority changed between ${after} and ${by}.` : ''
    const dashed = ends ? 'Dashed: nothing is recorded in between.' : ''
    const hollow = about ? 'Hollow: a source gives round numbers.' : ''
    const bars = open ? 'Upright bars: what the figures allow.' : ''
    return paragraph([turn, dashed, hollow, bars])
  },
  grounds: ({ sources }) => enSources(sources),
  half: 'one half',
  turned: 'the majority changed between these days',
  columns: ['Day', 'Share', 'Votes', 'Source'],
  outOf: (votes, base) => `${votes} of ${base}`,
}
