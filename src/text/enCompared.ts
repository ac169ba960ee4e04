import { enCount } from './enCount.js'
import { enList } from './enList.js'
import { enSources } from './enSources.js'
import { sentence } from './sentence.js'
import type { ComparedWords } from './comparedFacts.js'
import { paragraph } from './paragraph.js'

/** Names of bodies that are told one by one. */
const FEW = 3

/** English for many votes side by side. */
export const enCompared: ComparedWords = {
  finding: ({ votes, carried, rejected, turning, open, rules }) => {
    const parts = [
      carried > 0 && `${enCount(carried)} carried`,
      rejected > 0 && `${enCount(rejected)} rejected`,
      turning > 0 && `${enCount(turning)} ${turning === 1 ? 'depends' : 'depend'} on the rule`,
      open > 0 && `${enCount(open)} left open`,
    ].filter((part) => part !== false)
    const by = rules === 1 ? '' : rules === 2 ? ' under two rules' : ` under ${enCount(rules)} rules`
    return `${votes === 1 ? 'One vote' : `${enCount(votes)} votes`}${by}: ${parts.join(', ')}`
  },
  occasion: ({ bodies, days }) => {
    const who = bodies.length <= FEW ? enList(bodies) : `${enCount(bodies.length)} bodies`
    return `${who}, ${days.join(' to ')}`
  },
  note: ({ rounded, several, unknown }) =>
    paragraph([
      'Each point is a vote: the nearer to a corner, the more of its votes went there. Colours are of the side that prevailed.',
      several && 'Joined: accounts of one vote.',
      rounded && 'Hollow: a source rounds, gives a range or leaves out the abstentions; drawn at the least.',
      unknown.length > 0 && `Not drawn, as not all counts are known: ${sentence(enList(unknown))}`,
    ]),
  rowsNote: ({ several, differing }) =>
    paragraph([
      several && 'Drawn after the first account of each vote.',
      differing.length > 0 && `Accounts differ on: ${sentence(differing.join('; '))}`,
    ]),
  grounds: ({ sources }) => enSources(sources),
  columns: ['Vote', 'Source'],
  corners: ['all for', 'all against', 'all abstained'],
  region: (rule) => `carried: ${rule}`,
  mark: (text, isFirst) => `${text} (${isFirst ? 'full triangles' : 'outlined triangles'})`,
}
