import type { Source } from '../model/source.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

/** Sources. */
export const sourcesTable = /* @__PURE__ */ table<Source>(
  { name: 'sources', description: 'Works that the figures were read in.', key: ['id'], references: [] },
  ({ sources: list }) => list,
  () => [
    { name: 'id', type: 'id', required: true, description: 'Id of the source.', of: ({ id }) => id },
    { name: 'author', type: 'text', description: 'Author; empty where nobody signs.', of: ({ author }) => author },
    { name: 'title', type: 'text', required: true, description: 'Title.', of: ({ title }) => title },
    { name: 'year', type: 'year', description: 'Year of the edition that was read.', of: ({ year }) => year },
    { name: 'kind', type: 'id', required: true, description: 'What kind of work it is.', of: ({ kind }) => kind },
    {
      name: 'grade',
      type: 'text',
      description: 'How near to the event its counts are, from A to D.',
      of: ({ grade }) => grade,
    },
    {
      name: 'calendar',
      type: 'text',
      description: 'By which calendar it dates: old, new or both.',
      of: ({ calendar }) => calendar,
    },
    {
      name: 'language',
      type: 'text',
      required: true,
      description: 'Its language, by BCP 47.',
      of: ({ language }) => language,
    },
    ...textColumns<Source>('short', 'Name to cite by', ({ short }) => short),
    { name: 'url', type: 'url', description: 'Public address.', of: ({ url }) => url },
    { name: 'note', type: 'text', description: 'Note on the source.', of: ({ note }) => note },
  ],
)
