import type { LocalText } from '../model/localText.js'
import type { Division } from '../model/tally.js'
import { countColumns } from './countColumns.js'
import { type Part, partColumns } from './partColumns.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

interface GroupRow extends Part {
  readonly by: 'faction' | 'section' | 'group'
  /** A group that is neither has no id. */
  readonly group: { readonly id?: string; readonly name: LocalText }
  readonly row: number
  readonly division: Division
}

/** Divisions by faction, by section and by other groups. */
export const divisionsTable = /* @__PURE__ */ table<GroupRow>(
  {
    name: 'divisions',
    description:
      'How factions, sections and other groups divided in a vote, one row for each in each reading that tells.',
    key: ['vote', 'reading', 'row'],
    references: [{ columns: ['vote', 'reading'], table: 'votes', key: ['id', 'reading'] }],
  },
  ({ votes }) =>
    votes.flatMap((vote) =>
      vote.kind !== 'motion'
        ? []
        : vote.readings.flatMap(({ byFaction = [], bySection = [], byGroup = [] }, i) =>
            [
              ...byFaction.map((part) => ({ by: 'faction' as const, group: part.faction, division: part })),
              ...bySection.map((part) => ({ by: 'section' as const, group: part.section, division: part })),
              ...byGroup.map((part) => ({ by: 'group' as const, group: { name: part.label }, division: part })),
            ].map((part, j) => ({ vote, number: i + 1, row: j + 1, ...part })),
          ),
    ),
  () => [
    ...partColumns<GroupRow>(),
    {
      name: 'row',
      type: 'whole',
      required: true,
      description: 'Number of the row in its reading, from 1.',
      of: ({ row }) => row,
    },
    { name: 'by', type: 'id', required: true, description: 'faction, section or group.', of: ({ by }) => by },
    {
      name: 'group',
      type: 'id',
      description: 'Id of the faction or the section; empty for a group that is neither.',
      of: ({ group }) => group.id,
    },
    ...textColumns<GroupRow>('name', 'Its name', ({ group }) => group.name),
    ...countColumns<GroupRow>('for', 'Votes for', ({ division }) => division.for),
    ...countColumns<GroupRow>('against', 'Votes against', ({ division }) => division.against),
    ...countColumns<GroupRow>('abstain', 'Took part, and declared for neither', ({ division }) => division.abstain),
    ...countColumns<GroupRow>('not_voting', 'Were there, and took no part', ({ division }) => division.notVoting),
  ],
)
