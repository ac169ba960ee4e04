import { didYouMean } from './didYouMean.js'
import type { Fault } from './fault.js'
import { field } from './field.js'
import { FORBIDDEN_KEYS } from './forbiddenKeys.js'
import { idsIn, LISTS } from './idsIn.js'
import { show } from './show.js'

type Keys = Fault['keys']
type List = (typeof LISTS)[number]
type Ids = ReadonlyMap<List, ReadonlySet<string | undefined>>

interface Reference {
  readonly thing: string
  /** Where what is named is listed. */
  readonly lists: readonly List[]
  /** How ids stand there: alone, in a list, or as the keys of an object. */
  readonly stand: 'alone' | 'listed' | 'as keys'
}

/** Under which keys ids stand, and what they name. */
const REFERENCES = new Map<string, Reference>([
  ['source', { thing: 'source', lists: ['sources'], stand: 'alone' }],
  ['camp', { thing: 'camp', lists: ['camps'], stand: 'alone' }],
  ['faction', { thing: 'faction', lists: ['factions'], stand: 'alone' }],
  ['majority', { thing: 'faction', lists: ['factions'], stand: 'listed' }],
  ['seats', { thing: 'faction', lists: ['factions'], stand: 'as keys' }],
  ['percent', { thing: 'faction', lists: ['factions'], stand: 'as keys' }],
  ['byFaction', { thing: 'faction', lists: ['factions'], stand: 'as keys' }],
  ['soviet', { thing: 'soviet', lists: ['soviets'], stand: 'alone' }],
  ['partOf', { thing: 'soviet', lists: ['soviets'], stand: 'alone' }],
  ['bySection', { thing: 'soviet', lists: ['soviets'], stand: 'as keys' }],
  ['session', { thing: 'session', lists: ['sessions'], stand: 'alone' }],
  ['adopts', { thing: 'vote', lists: ['votes'], stand: 'alone' }],
  ['links', { thing: 'vote, composition or event', lists: ['votes', 'compositions', 'events'], stand: 'listed' }],
])

/** No record nests deeper. */
const DEPTH = 12

/** Near misses are looked for among all ids; beyond so many unknown ones, something else is wrong. */
const HINTS = 100

/**
 * Ids that name nothing, and keys that would reach an object’s prototype, in an
 * input whose shape need not be right. An object that stands in two places is
 * looked at once, so that a circle ends.
 */
export function referenceProblems(input: unknown): Fault[] {
  const ids: Ids = new Map(LISTS.map((list) => [list, new Set(idsIn(input, list))]))
  const seen = new WeakSet()
  let hints = 0

  function visit(value: unknown, keys: Keys): Fault[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return []
    seen.add(value)
    if (keys.length > DEPTH) return [{ keys, message: `requires at most ${DEPTH} levels, got more` }]
    return Object.keys(value).flatMap((key) => {
      const step = Array.isArray(value) ? Number(key) : key
      const here = [...keys, step]
      if (FORBIDDEN_KEYS.includes(key)) return [{ keys: here, message: `forbidden key ${show(key)}` }]
      const child = field(value, key)
      return [...unknownIds(REFERENCES.get(key), child, here), ...visit(child, here)]
    })
  }

  function unknownIds(reference: Reference | undefined, value: unknown, keys: Keys): Fault[] {
    if (!reference) return []
    const { thing, lists, stand } = reference
    return namedIn(value, stand).flatMap(([id, ...step]) => {
      if (lists.some((list) => ids.get(list)?.has(id))) return []
      const hint = hints++ < HINTS ? didYouMean(id, known(lists)) : ''
      return [{ keys: [...keys, ...step], message: `unknown ${thing} ${show(id)}${hint}` }]
    })
  }

  function known(lists: readonly List[]): string[] {
    return lists.flatMap((list) => [...(ids.get(list) ?? [])]).filter((name) => name !== undefined)
  }

  return visit(input, [])
}

/** The ids that a value names, each with the step to it. */
function namedIn(value: unknown, stand: Reference['stand']): (readonly [id: string, ...step: Keys])[] {
  if (stand === 'alone') return typeof value === 'string' ? [[value]] : []
  if (stand === 'listed') {
    return Array.isArray(value)
      ? value.flatMap((id: unknown, i) => (typeof id === 'string' ? [[id, i] as const] : []))
      : []
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.keys(value).flatMap((id) => (FORBIDDEN_KEYS.includes(id) ? [] : [[id, id] as const]))
}
