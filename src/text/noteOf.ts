import type { Captions } from './captions.js'

/** What stands below a picture’s shapes: what came of the vote, and what would have turned it. */
export function noteOf({ consequence, turn }: Pick<Captions, 'consequence' | 'turn'>): string {
  return [consequence, turn].filter((text) => text !== '').join(' ')
}
