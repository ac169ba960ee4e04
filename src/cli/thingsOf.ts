import type { Archive } from '../model/archive.js'
import type { Composition } from '../model/composition.js'
import type { Event } from '../model/event.js'
import type { Vote } from '../model/vote.js'

/** Something that has an id of its own, and what it is. */
export type Thing =
  | { readonly is: 'vote'; readonly id: string; readonly thing: Vote }
  | { readonly is: 'composition'; readonly id: string; readonly thing: Composition }
  | { readonly is: 'event'; readonly id: string; readonly thing: Event }

/** All votes, compositions and events of an archive. */
export function thingsOf({ votes, compositions, events }: Archive): Thing[] {
  return [
    ...votes.map((thing) => ({ is: 'vote' as const, id: thing.id, thing })),
    ...compositions.map((thing) => ({ is: 'composition' as const, id: thing.id, thing })),
    ...events.map((thing) => ({ is: 'event' as const, id: thing.id, thing })),
  ]
}
