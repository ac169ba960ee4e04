/** A problem while it is looked for: its place as keys, from the outside in. */
export interface Fault {
  readonly keys: readonly (string | number)[]
  readonly message: string
}
