import type { Majority } from './majority.js'

/** Where the majority’s mark stands; `null` where no one number can be told, or nobody is counted. */
export function markOf({ base, needed }: Majority): number | null {
  return typeof needed === 'number' && base !== 0 ? needed : null
}
