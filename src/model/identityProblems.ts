import type { Fault } from './fault.js'
import { field } from './field.js'
import { idsIn, LISTS } from './idsIn.js'
import { show } from './show.js'

/** Ids that stand for two records, and bodies or factions that descend from themselves. */
export function identityProblems(input: unknown): Fault[] {
  return [
    ...duplicates(input),
    ...circles(input, 'factions', ['splitFrom', 'faction'], 'a faction that did not split from itself'),
    ...circles(input, 'soviets', ['partOf'], 'a body that is no part of itself'),
  ]
}

/** Votes, compositions and events share one space of ids, since a link may name any of them. */
function duplicates(input: unknown): Fault[] {
  const linked = new Map<string, string>()
  return LISTS.flatMap((list) => {
    const places = ['votes', 'compositions', 'events'].includes(list) ? linked : new Map<string, string>()
    return idsIn(input, list).flatMap((id, i) => {
      if (id === undefined) return []
      const first = places.get(id)
      if (first === undefined) places.set(id, `${list}[${i}]`)
      else return [{ keys: [list, i, 'id'], message: `requires an id of its own, got ${show(id)} as at ${first}` }]
      return []
    })
  })
}

/** One problem for each circle of descent, at the first of its records. */
function circles(input: unknown, list: 'factions' | 'soviets', step: readonly string[], wanted: string): Fault[] {
  const records = field(input, list)
  if (!Array.isArray(records)) return []
  const ids = idsIn(input, list)
  const parents = new Map(ids.map((id, i) => [id, step.reduce<unknown>(field, records[i])]))
  const walked = new Set<unknown>()
  return ids.flatMap((start, i) => {
    const line = new Set<unknown>()
    let id: unknown = start
    while (typeof id === 'string' && parents.has(id) && !line.has(id) && !walked.has(id)) {
      line.add(id)
      id = parents.get(id)
    }
    for (const passed of line) walked.add(passed)
    if (!line.has(id)) return []
    const names = [...line].slice([...line].indexOf(id))
    const at = id === start ? i : ids.indexOf(String(id))
    return [{ keys: [list, at, ...step], message: `requires ${wanted}, got ${lineage([...names, id])}` }]
  })
}

function lineage(names: readonly unknown[]): string {
  const shown = names.map(show)
  return (shown.length > 7 ? [...shown.slice(0, 5), '…', ...shown.slice(-1)] : shown).join(' → ')
}
