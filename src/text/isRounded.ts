import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

/** Whether a count of a source that rounds is called so: hardly one below ten. */
export function isRounded(value: Count, about = false): boolean {
  const { least, most } = bounds(value)
  return about && (most ?? least) >= 10
}
