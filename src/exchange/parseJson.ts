import type { Problem } from '../model/archiveError.js'
import { show } from '../model/show.js'

/** A text as JSON, or where it stops being JSON. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    // Engines differ in their words; V8 gives the place, unless the text ends too early.
    const place = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const position = place === undefined ? text.length : Number(place)
    const before = text.slice(0, position).split('\n')
    const rest = text.slice(position, position + 20)
    return {
      problem: {
        path: `line ${before.length}, column ${before.at(-1)!.length + 1}`,
        message: `requires JSON, got ${rest === '' ? 'the end of the text' : show(rest)}`,
      },
    }
  }
}
