import { enCount } from './enCount.js'
import type { VoteFacts } from './facts.js'

/**
 * How many were for and how many against in English; by how much a side led where
 * that is all that is known, unless it is said already; empty where nothing is known.
 */
export function enVotes(facts: VoteFacts, names: { readonly for: string; readonly against: string }): string {
  const { about, ahead, by } = facts
  const told = (['for', 'against'] as const).filter((side) => facts[side] !== null)
  const numbers = told.map((side) => `${enCount(facts[side], about[side])} ${names[side]}`).join(', ')
  if (told.length === 2 || (ahead && by !== null)) return numbers
  const [side] = told
  if (!ahead) {
    if (!side) return ''
    return side === 'for'
      ? `${numbers}, an unknown number ${names.against}`
      : `an unknown number ${names.for}, ${numbers}`
  }
  if (!side) {
    if (ahead.by === 0) return `as many ${names.for} as ${names.against}`
    const [more, fewer] = ahead.of === 'for' ? [names.for, names.against] : [names.against, names.for]
    return `${enCount(ahead.by, about.votes)} more ${more} than ${fewer}`
  }
  const other = names[side === 'for' ? 'against' : 'for']
  if (ahead.by === 0) return `${numbers}, as many ${other}`
  return `${numbers}, ${enCount(ahead.by, about.votes)} ${ahead.of === side ? 'more' : 'fewer'} than ${other}`
}
