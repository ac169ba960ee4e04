import { field } from './field.js'

/** The lists of an archive, in the order in which one builds on another. */
export const LISTS = ['sources', 'camps', 'factions', 'soviets', 'sessions', 'votes', 'compositions', 'events'] as const

/** The ids in one list of unchecked records, in order; `undefined` where a record has none. */
export function idsIn(input: unknown, list: (typeof LISTS)[number]): (string | undefined)[] {
  const records = field(input, list)
  if (!Array.isArray(records)) return []
  return Array.from(records, (record: unknown) => {
    const id = field(record, 'id')
    return typeof id === 'string' ? id : undefined
  })
}
