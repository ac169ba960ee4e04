import type { Rule } from './rule.js'

/** Whether more than the share is needed, once the chair’s voice is heard. */
export function strictlyBy({ strictly, tie }: Rule): boolean {
  return tie === undefined ? strictly : tie === 'rejected'
}
