import type { Problem } from './archiveError.js'
import { didYouMean } from './didYouMean.js'
import { field } from './field.js'
import { idsIn, LISTS } from './idsIn.js'
import { pathOf } from './pathOf.js'
import { show } from './show.js'

type Path = readonly (string | number)[]
type List = (typeof LISTS)[number]
type Ids = ReadonlyMap<List, ReadonlySet<string | undefined>>

/** Under which key ids stand, alone, in a list or as the keys of an object; what they name; where that is listed. */
const REFERENCES = new Map<string, readonly [thing: string, ...lists: List[]]>([
  ['source', ['source', 'sources']],
  ['camp', ['camp', 'camps']],
  ['faction', ['faction', 'factions']],
  ['majority', ['faction', 'factions']],
  ['seats', ['faction', 'factions']],
  ['byFaction', ['faction', 'factions']],
  ['soviet', ['soviet', 'soviets']],
  ['partOf', ['soviet', 'soviets']],
  ['bySection', ['soviet', 'soviets']],
  ['session', ['session', 'sessions']],
  ['adopts', ['vote', 'votes']],
  ['links', ['vote, composition or event', 'votes', 'compositions', 'events']],
])

const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

/** No record nests deeper. */
const DEPTH = 12

/**
 * Ids that name nothing, and keys that would reach an object’s prototype, in an
 * input whose shape need not be right. An object that stands in two places is
 * looked at once, so that a circle ends.
 */
export function referenceProblems(input: unknown): Problem[] {
  const ids: Ids = new Map(LISTS.map((list) => [list, new Set(idsIn(input, list))]))
  const seen = new WeakSet()

  function visit(value: unknown, path: Path): Problem[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return []
    seen.add(value)
    if (path.length > DEPTH) return [{ path: pathOf(path), message: `requires at most ${DEPTH} levels` }]
    return Object.keys(value).flatMap((key) => {
      const step = Array.isArray(value) ? Number(key) : key
      const here = [...path, step]
      if (FORBIDDEN.includes(key)) return [{ path: pathOf(here), message: `forbidden key ${show(key)}` }]
      const child = field(value, key)
      return [...(typeof step === 'string' ? unknownIds(step, child, here, ids) : []), ...visit(child, here)]
    })
  }
  return visit(input, [])
}

function unknownIds(key: string, value: unknown, path: Path, ids: Ids): Problem[] {
  const [thing, ...lists] = REFERENCES.get(key) ?? []
  return namedIn(thing === undefined ? undefined : value).flatMap(([id, ...step]) => {
    if (lists.some((list) => ids.get(list)?.has(id))) return []
    const known = lists.flatMap((list) => [...(ids.get(list) ?? [])]).filter((name) => name !== undefined)
    return [{ path: pathOf([...path, ...step]), message: `unknown ${thing} ${show(id)}${didYouMean(id, known)}` }]
  })
}

/** The ids that a value names, each with the step to it. */
function namedIn(value: unknown): (readonly [id: string, ...step: Path])[] {
  if (typeof value === 'string') return [[value]]
  if (Array.isArray(value)) return value.flatMap((id: unknown, i) => (typeof id === 'string' ? [[id, i] as const] : []))
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((id) => (FORBIDDEN.includes(id) ? [] : [[id, id] as const]))
}
