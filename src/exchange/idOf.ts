import { isId } from '../model/isId.js'
import { slugOf } from './slugOf.js'

/** An id as it stands, or one made of what stands in its place. */
export function idOf(text: string): string {
  return isId(text) ? text : slugOf(text)
}
