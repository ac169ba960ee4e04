import type { Citation } from '../model/reading.js'
import type { Column } from './column.js'

/** Where a figure was read: the same columns in every table of readings. */
export function citationColumns<Row extends { readonly number: number; readonly reading: Citation }>(): Column<Row>[] {
  return [
    {
      name: 'reading',
      type: 'whole',
      required: true,
      description: 'Number of the reading among those of its record, from 1. Readings of one record disagree or agree.',
      of: ({ number }) => number,
    },
    {
      name: 'source',
      type: 'id',
      required: true,
      description: 'Id of the work that was read, in sources.csv.',
      of: ({ reading }) => reading.source.id,
    },
    {
      name: 'source_short',
      type: 'text',
      description: 'Name to cite the work by.',
      of: ({ reading }) => reading.source.short.en,
    },
    {
      name: 'locator',
      type: 'text',
      required: true,
      description: 'Where in the work: chapter, page, note.',
      of: ({ reading }) => reading.locator,
    },
    {
      name: 'citing',
      type: 'text',
      description: 'Whom the work itself follows.',
      of: ({ reading }) => reading.citing,
    },
    {
      name: 'about',
      type: 'truth',
      description: 'Whether the source rounds its figures.',
      of: ({ reading }) => reading.about,
    },
    {
      name: 'reading_day',
      type: 'oldStyle',
      description: 'Day or month as this source has it, where it differs from the record’s. Old Style.',
      of: ({ reading }) => reading.day,
    },
    {
      name: 'given_as',
      type: 'text',
      description: 'The day in the words of the source.',
      of: ({ reading }) => reading.givenAs,
    },
    { name: 'url', type: 'url', description: 'Where the passage can be read.', of: ({ reading }) => reading.url },
    { name: 'note', type: 'text', description: 'Note on the reading.', of: ({ reading }) => reading.note },
  ]
}
