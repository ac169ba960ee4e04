import { slugOf } from './slugOf.js'

/** An id as it stands, or one made of what stands in its place. */
export function idOf(text: string): string {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) ? text : slugOf(text)
}
