import type { Event } from '../model/event.js'
import { citationColumns } from './citationColumns.js'
import { countColumns } from './countColumns.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

interface EventRow {
  readonly event: Event
  readonly number: number
  readonly reading: Event['readings'][number]
}

/** Events, one row a reading. */
export const eventsTable = /* @__PURE__ */ table<EventRow>(
  {
    name: 'events',
    description: 'Dated happenings without a tally, one row for each source’s reading of each.',
    key: ['id', 'reading'],
    references: [{ columns: ['source'], table: 'sources', key: ['id'] }],
  },
  ({ events: list }) =>
    list.flatMap((event) => event.readings.map((reading, i) => ({ event, number: i + 1, reading }))),
  () => [
    { name: 'id', type: 'id', required: true, description: 'Id of the event.', of: ({ event }) => event.id },
    {
      name: 'day_old_style',
      type: 'oldStyle',
      required: true,
      description: 'Day or month by the Old Style (Julian) calendar.',
      of: ({ event }) => event.day,
    },
    {
      name: 'until_old_style',
      type: 'oldStyle',
      description: 'Last day, where it lasted.',
      of: ({ event }) => event.until,
    },
    { name: 'soviet', type: 'id', description: 'Id of the body.', of: ({ event }) => event.soviet?.id },
    ...textColumns<EventRow>('title', 'Title', ({ event }) => event.title),
    ...textColumns<EventRow>('text', 'What happened, in one sentence', ({ event }) => event.text),
    {
      name: 'adopts',
      type: 'id',
      description: 'Id of the vote whose resolution was adopted.',
      of: ({ event }) => event.adopts?.id,
    },
    { name: 'event_note', type: 'text', description: 'Note on the event.', of: ({ event }) => event.note },
    ...citationColumns<EventRow>(),
    ...countColumns<EventRow>('count', 'How many people, resolutions or telegrams', ({ reading }) => reading.count),
  ],
)
