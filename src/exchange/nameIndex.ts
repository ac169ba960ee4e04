import { slugOf } from './slugOf.js'

/** Things by their ids and names, to which others are added. */
export interface NameIndex<T> {
  /** The one with this id; else all that bear this name, however it is spelt. */
  readonly find: (name: string) => readonly T[]
  readonly add: (thing: T) => void
  /** In the order in which they came. */
  readonly all: () => readonly T[]
}

/** Reports what is wrong with a row. */
export type Fail = (message: string) => void

/** Puts off what a row adds until it turns out to be right. */
export type Later = (change: () => void) => void

/** An index of things by id and by `namesOf` each. */
export function nameIndex<T extends { readonly id: string }>(
  things: readonly T[],
  namesOf: (thing: T) => readonly (string | undefined)[],
): NameIndex<T> {
  const byId = new Map<string, T>()
  const byName = new Map<string, Set<T>>()

  function add(thing: T): void {
    byId.set(thing.id, thing)
    for (const name of [thing.id, ...namesOf(thing)]) {
      if (name === undefined) continue
      const slug = slugOf(name)
      byName.set(slug, (byName.get(slug) ?? new Set()).add(thing))
    }
  }

  things.forEach(add)
  return {
    find: (name) => {
      const own = byId.get(name) ?? byId.get(slugOf(name))
      return own ? [own] : [...(byName.get(slugOf(name)) ?? [])]
    },
    add,
    all: () => [...byId.values()],
  }
}
