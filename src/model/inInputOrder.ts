import type { Fault } from './fault.js'
import { field } from './field.js'

/**
 * Faults in the order in which a reader of `input` comes to their places; what
 * is missing from an object comes at its end.
 */
export function inInputOrder(faults: readonly Fault[], input: unknown): Fault[] {
  const positions = new WeakMap<object, ReadonlyMap<string, number>>()

  function placeOf({ keys }: Fault): number[] {
    let value: unknown = input
    return keys.map((key) => {
      const place = typeof key === 'number' ? key : (positionsIn(value)?.get(key) ?? Infinity)
      value = field(value, String(key))
      return place
    })
  }

  function positionsIn(value: unknown): ReadonlyMap<string, number> | undefined {
    if (typeof value !== 'object' || value === null) return undefined
    const known = positions.get(value) ?? new Map(Object.keys(value).map((key, i) => [key, i]))
    positions.set(value, known)
    return known
  }

  return faults
    .map((fault) => ({ fault, place: placeOf(fault) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ fault }) => fault)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((place, step) => place !== b[step])
  if (i === -1) return a.length - b.length
  const other = b[i]
  return other === undefined || a[i]! > other ? 1 : -1
}
