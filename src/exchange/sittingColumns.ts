import type { Session } from '../model/session.js'
import type { Column } from './column.js'
import { newStyleOf } from './newStyleOf.js'
import { textColumns } from './textColumns.js'

/** Which body sat, and when: the same columns for votes and for compositions. */
export function sittingColumns<Row extends { readonly session: Session }>(): Column<Row>[] {
  return [
    {
      name: 'session',
      type: 'id',
      required: true,
      description: 'Id of the sitting: rows of one sitting share it.',
      of: ({ session }) => session.id,
    },
    {
      name: 'soviet',
      type: 'id',
      required: true,
      description: 'Id of the body that sat.',
      of: ({ session }) => session.soviet.id,
    },
    ...textColumns<Row>('soviet_name', 'Name of the body', ({ session }) => session.soviet.name),
    {
      name: 'part_of',
      type: 'id',
      description: 'Id of the body that it is a section or an organ of.',
      of: ({ session }) => session.soviet.partOf?.id,
    },
    {
      name: 'day_old_style',
      type: 'oldStyle',
      required: true,
      description: 'Day of the sitting by the Old Style (Julian) calendar; a month where no day is known.',
      of: ({ session }) => session.day,
    },
    {
      name: 'day_new_style',
      type: 'newStyle',
      description: 'The same day by the New Style (Gregorian) calendar; empty where only a month is known.',
      of: ({ session }) => newStyleOf(session.day),
    },
  ]
}
