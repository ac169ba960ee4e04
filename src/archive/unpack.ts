/** Parsed JSON by columns. */
export interface Packed {
  /** Keys of objects; those behind a `*` hold a list or an object. */
  readonly shapes: readonly string[]
  /** Objects and lists as they come: the place of a shape, or −1 − 2 · length, and one less where all items are plain. */
  readonly order: readonly number[]
  /** Plain values by key, as they come; behind a `#`, steps from id to id. */
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

/** The values of one key, and how many of them are taken. */
interface Column {
  readonly values: readonly unknown[]
  taken: number
}

/**
 * What `pack` packed.
 *
 * @example
 * unpack(pack({ id: 'a', seats: [1, null] })) // => { id: 'a', seats: [1, null] }
 */
export function unpack({ shapes, order, columns }: Packed): unknown {
  const byKey = new Map(Object.entries(columns).map(([name, values]) => columnOf(name, values, columns.id)))
  const entries = shapes.map((shape) =>
    shape === ''
      ? []
      : shape.split(',').map((name) => ({ key: name.replace('*', ''), isPlain: !name.startsWith('*') })),
  )
  let at = 0

  function leaf(key: string): unknown {
    const column = byKey.get(key)!
    return column.values[column.taken++]
  }

  function node(key: string): unknown {
    const code = order[at++]!
    if (code >= 0) {
      const object: Record<string, unknown> = {}
      for (const { key: name, isPlain } of entries[code]!) object[name] = isPlain ? leaf(name) : node(name)
      return object
    }
    const list: unknown[] = []
    const isPlain = code % 2 === 0
    for (let left = (-1 - code) >> 1; left > 0; left--) list.push(isPlain ? leaf(key) : node(key))
    return list
  }

  return (node('') as unknown[])[0]
}

function columnOf(name: string, column: readonly unknown[], ids: readonly unknown[] = []): [string, Column] {
  if (!name.startsWith('#')) return [name, { values: column, taken: 0 }]
  let place = 0
  return [name.slice(1), { values: column.map((step) => ids[(place += Number(step))]), taken: 0 }]
}
