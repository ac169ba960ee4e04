import type { Problem } from './archiveError.js'
import { field } from './field.js'
import { idsIn, LISTS } from './idsIn.js'
import { show } from './show.js'

/** Ids that stand for two records, and bodies or factions that descend from themselves. */
export function identityProblems(input: unknown): Problem[] {
  return [
    ...duplicates(input),
    ...cycles(input, 'factions', (faction) => field(field(faction, 'splitFrom'), 'faction')),
    ...cycles(input, 'soviets', (soviet) => field(soviet, 'partOf')),
  ]
}

/** Votes, compositions and events share one space of ids, since a link may name any of them. */
function duplicates(input: unknown): Problem[] {
  const linked = new Map<string, string>()
  return LISTS.flatMap((list) => {
    const places = ['votes', 'compositions', 'events'].includes(list) ? linked : new Map<string, string>()
    return idsIn(input, list).flatMap((id, i) => {
      const path = `${list}[${i}]`
      const first = id === undefined ? undefined : places.get(id)
      if (id !== undefined && first === undefined) places.set(id, path)
      return first === undefined ? [] : [{ path: `${path}.id`, message: `duplicate id ${show(id)}; first at ${first}` }]
    })
  })
}

function cycles(input: unknown, list: 'factions' | 'soviets', parentOf: (record: unknown) => unknown): Problem[] {
  const records = field(input, list)
  if (!Array.isArray(records)) return []
  const parents = new Map(records.map((record: unknown) => [field(record, 'id'), parentOf(record)]))
  return records.flatMap((record: unknown, i) => {
    const id = field(record, 'id')
    const path = [id]
    let parent = parents.get(id)
    while (parent !== undefined && !path.includes(parent)) {
      path.push(parent)
      parent = parents.get(parent)
    }
    return parent === undefined || parent !== id
      ? []
      : [{ path: `${list}[${i}]`, message: `descends from itself: ${[...path, id].map(String).join(' → ')}` }]
  })
}
