import type { Composition, FactionSeats, Group, House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import type { Percent } from '../model/percent.js'
import type { Reading } from '../model/reading.js'
import type { Session } from '../model/session.js'
import { citationColumns } from './citationColumns.js'
import { countColumns } from './countColumns.js'
import { sittingColumns } from './sittingColumns.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

interface SeatsRow {
  readonly composition: Composition
  readonly session: Session
  readonly number: number
  readonly reading: Reading<House>
  readonly row: number
  /** Left out in the row of the total. */
  readonly faction?: Faction
  /** A group that is no one faction. */
  readonly label?: Group['label']
  readonly percent?: Percent
  readonly seats: FactionSeats['seats'] | undefined
}

/** Compositions, one row a faction or group of a reading, and one for its total. */
export const compositionsTable = /* @__PURE__ */ table<SeatsRow>(
  {
    name: 'compositions',
    description:
      'How bodies were made up: of each reading, one row for the stated total and one for each faction or group.',
    key: ['id', 'reading', 'row'],
    references: [{ columns: ['source'], table: 'sources', key: ['id'] }],
  },
  ({ compositions: list }) =>
    list.flatMap((composition) =>
      composition.readings.flatMap((reading, i) => {
        const shared = { composition, session: composition.session, number: i + 1, reading }
        const listed = new Set(reading.seats.map(({ faction }) => faction))
        const percents = new Map((reading.percent ?? []).map(({ faction, percent }) => [faction, percent]))
        // A source may name the majority, or print a share, without a number.
        const named = new Set(
          [...(reading.majority ?? []), ...percents.keys()].filter((faction) => !listed.has(faction)),
        )
        const factions = [...reading.seats, ...[...named].map((faction) => ({ faction, seats: undefined }))].map(
          (part) => ({ ...part, ...percentOf(percents.get(part.faction)) }),
        )
        const parts = [{ seats: reading.total }, ...factions, ...(reading.groups ?? [])]
        return parts.map((part, row): SeatsRow => ({ ...shared, row, ...part }))
      }),
    ),
  () => [
    {
      name: 'id',
      type: 'id',
      required: true,
      description: 'Id of the composition.',
      of: ({ composition }) => composition.id,
    },
    ...sittingColumns<SeatsRow>(),
    ...textColumns<SeatsRow>('what', 'Which part or stage of the body', ({ composition }) => composition.what),
    {
      name: 'unit',
      type: 'id',
      required: true,
      description: 'What is counted: delegates, deputies, members, seats, votes or percent.',
      of: ({ composition }) => composition.unit,
    },
    {
      name: 'composition_note',
      type: 'text',
      description: 'Note on the composition.',
      of: ({ composition }) => composition.note,
    },
    ...citationColumns<SeatsRow>(),
    {
      name: 'row',
      type: 'whole',
      required: true,
      description: '0 for the total as stated, to which the parts need not add up; then factions and groups, from 1.',
      of: ({ row }) => row,
    },
    {
      name: 'faction',
      type: 'id',
      description: 'Id of the faction; empty for the total, and for a group that is no one faction.',
      of: (row) => row.faction?.id,
    },
    ...textColumns<SeatsRow>(
      'faction_name',
      'Name of the faction or group',
      ({ faction, label }) => faction?.name ?? label,
    ),
    ...countColumns<SeatsRow>('seats', 'Seats in the unit of the composition', ({ seats }) => seats),
    {
      name: 'percent',
      type: 'number',
      description: 'Share that the source prints, in percent; where percent_most is not empty, at least so much.',
      of: ({ percent }) => (typeof percent === 'object' ? percent[0] : percent),
    },
    {
      name: 'percent_most',
      type: 'number',
      description: 'Where the source prints a range of shares: its upper end.',
      of: ({ percent }) => (typeof percent === 'object' ? percent[1] : null),
    },
    ...countColumns<SeatsRow>('voting', 'Of the total: how many have a deciding vote', totals('voting')),
    ...countColumns<SeatsRow>(
      'consultative',
      'Of the total: how many have a consultative vote only',
      totals('consultative'),
    ),
    ...countColumns<SeatsRow>('declared', 'Of the total: how many stated their party', totals('declared')),
    {
      name: 'majority',
      type: 'truth',
      description: 'true for factions that held the majority together, where the source says so.',
      of: ({ faction, reading }) => (faction && reading.majority?.includes(faction) ? true : null),
    },
  ],
)

function percentOf(percent: Percent | undefined): { percent?: Percent } {
  return percent === undefined ? {} : { percent }
}

/** A figure of the whole house, in the row of its total. */
function totals(figure: 'voting' | 'consultative' | 'declared') {
  return ({ row, reading }: SeatsRow) => (row === 0 ? reading[figure] : undefined)
}
