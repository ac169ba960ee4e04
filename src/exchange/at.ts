import { field } from '../model/field.js'
import type { Placed } from './placed.js'

/** What stands under `key` of a value, be it there or not. */
export function at({ value, keys }: Placed, key: string): Placed {
  return { value: field(value, key), keys: [...keys, key] }
}
