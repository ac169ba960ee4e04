import { didYouMean } from '../model/didYouMean.js'
import { show } from '../model/show.js'
import type { Parsed } from './parsed.js'
import { plainWords } from './plainWords.js'

/**
 * The value that a cell names by one of its words.
 *
 * @param words - values, each with its words as `plainWords` has them
 *
 * @example
 * parseWord([['carried', ['carried', 'принято']]])('Принято') // => { value: 'carried' }
 */
export function parseWord<T>(words: readonly (readonly [value: T, words: readonly string[]])[]) {
  return (cell: string): Parsed<T> => {
    const plain = plainWords(cell)
    const found = words.find(([, names]) => names.includes(plain))
    if (found) return { value: found[0] }
    const choice = words.map(([value]) => show(value))
    const wanted = choice.length > 1 ? `${choice.slice(0, -1).join(', ')} or ${choice.at(-1)!}` : choice.join('')
    const hint = didYouMean(
      plain,
      words.flatMap(([, names]) => names),
    )
    return { problem: `requires ${wanted}, got ${show(cell)}${hint}` }
  }
}
