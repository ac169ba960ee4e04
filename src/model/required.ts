import { found } from './found.js'
import { show } from './show.js'

/** A schema’s message: what is required, and what was found. */
export function required(what: string) {
  return ({ input }: { readonly input: unknown }) => found(`requires ${what}, got ${show(input)}`)
}
