import type { Option } from '../model/tally.js'
import { countColumns } from './countColumns.js'
import { type Part, partColumns } from './partColumns.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

interface OptionRow extends Part {
  readonly option: Option
  readonly place: number
}

/** Options of choices and elections. */
export const optionsTable = /* @__PURE__ */ table<OptionRow>(
  {
    name: 'options',
    description: 'Options of choices and candidates of elections, one row for each in each reading of a vote.',
    key: ['vote', 'reading', 'option'],
    references: [{ columns: ['vote', 'reading'], table: 'votes', key: ['id', 'reading'] }],
  },
  ({ votes }) =>
    votes.flatMap((vote) =>
      vote.kind === 'motion'
        ? []
        : vote.readings.flatMap((reading, i) =>
            reading.options.map((option, j) => ({ vote, number: i + 1, option, place: j + 1 })),
          ),
    ),
  () => [
    ...partColumns<OptionRow>(),
    {
      name: 'option',
      type: 'whole',
      required: true,
      description: 'Number of the option in the order of the source, from 1.',
      of: ({ place }) => place,
    },
    ...textColumns<OptionRow>('label', 'The option or the candidate', ({ option }) => option.label),
    ...countColumns<OptionRow>('votes', 'Votes for it', ({ option }) => option.votes),
  ],
)
