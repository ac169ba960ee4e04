import type { Vote } from '../model/vote.js'
import type { Column } from './column.js'

/** A row of something within a reading of a vote. */
export interface Part {
  readonly vote: Vote
  readonly number: number
}

/** Which reading of which vote it belongs to. */
export function partColumns<Row extends Part>(): Column<Row>[] {
  return [
    {
      name: 'vote',
      type: 'id',
      required: true,
      description: 'Id of the vote, in votes.csv.',
      of: ({ vote }) => vote.id,
    },
    {
      name: 'reading',
      type: 'whole',
      required: true,
      description: 'Number of the reading, in votes.csv.',
      of: ({ number }) => number,
    },
  ]
}
