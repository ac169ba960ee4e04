import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { VoteFacts } from './facts.js'
import { isRounded } from './isRounded.js'
import { ruCount } from './ruCount.js'

/**
 * How many were for and how many against in Russian; by how much a side led where
 * that is all that is known, unless it is said already; empty where nothing is known.
 */
export function ruVotes(facts: VoteFacts, names: { readonly for: string; readonly against: string }): string {
  const { about, ahead, by } = facts
  const told = (['for', 'against'] as const).filter((side) => facts[side] !== null)
  const numbers = told.map((side) => `${ruCount(facts[side], about[side])} ${names[side]}`).join(', ')
  if (told.length === 2 || (ahead && by !== null)) return numbers
  const [side] = told
  if (!ahead) {
    if (!side) return ''
    return side === 'for'
      ? `${numbers}, число голосов ${names.against} неизвестно`
      : `число голосов ${names.for} неизвестно, ${numbers}`
  }
  if (!side) {
    if (ahead.by === 0) return `${names.for} столько же, сколько ${names.against}`
    const [more, fewer] = ahead.of === 'for' ? [names.for, names.against] : [names.against, names.for]
    return `${more} ${onHowMany(ahead.by, about.votes)} больше, чем ${fewer}`
  }
  const other = names[side === 'for' ? 'against' : 'for']
  if (ahead.by === 0) return `${numbers}, столько же ${other}`
  return `${numbers}, ${onHowMany(ahead.by, about.votes)} ${ahead.of === side ? 'больше' : 'меньше'}, чем ${other}`
}

function onHowMany(count: Count, about: boolean): string {
  const { least, most } = bounds(count)
  return most === null
    ? `не менее чем на ${ruCount(least)}`
    : `${isRounded(count, about) ? 'примерно ' : ''}на ${ruCount(count)}`
}
