/** A value of a file, and the keys that lead to it. */
export interface Placed {
  readonly value: unknown
  readonly keys: readonly (string | number)[]
}
