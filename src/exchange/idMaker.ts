import { FORBIDDEN_KEYS } from '../model/forbiddenKeys.js'
import { slugOf } from './slugOf.js'

/**
 * Makes ids of foreign texts, each its own: one that is taken gets a number.
 *
 * @example
 * ['Labour', 'labour'].map(idMaker()) // => ['labour', 'labour-2']
 */
export function idMaker(): (text: string) => string {
  const taken = new Set(FORBIDDEN_KEYS)
  const numbers = new Map<string, number>()
  return (text) => {
    const slug = slugOf(text)
    let id = slug
    let number = numbers.get(slug) ?? 1
    while (taken.has(id)) id = `${slug}-${++number}`
    numbers.set(slug, number)
    taken.add(id)
    return id
  }
}
