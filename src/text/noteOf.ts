import type { Captions } from './captions.js'
import { paragraph } from './paragraph.js'

/** What stands below a picture’s shapes: what came of the vote, and what would have turned it. */
export function noteOf({ consequence, turn }: Pick<Captions, 'consequence' | 'turn'>): string {
  return paragraph([consequence, turn])
}
