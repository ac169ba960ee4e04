import type { Archive } from '../model/archive.js'
import type { Citation } from '../model/reading.js'
import type { Session } from '../model/session.js'
import type { OptionTally, Tally } from '../model/tally.js'
import type { Vote } from '../model/vote.js'
import { citationColumns } from './citationColumns.js'
import type { Column } from './column.js'
import { countColumns } from './countColumns.js'
import { sittingColumns } from './sittingColumns.js'
import { table } from './table.js'
import { textColumns } from './textColumns.js'

interface VoteRow {
  readonly vote: Vote
  readonly session: Session
  readonly number: number
  readonly reading: Citation & (Tally | OptionTally)
}

/** A choice or an election has no two sides. */
const tallyOf = ({ reading }: VoteRow) => ('for' in reading ? reading : undefined)
const campsOf = ({ vote }: VoteRow) => (vote.kind === 'motion' ? vote.camps : undefined)

const columnsOf = (): readonly Column<VoteRow>[] => [
  { name: 'id', type: 'id', required: true, description: 'Id of the vote.', of: ({ vote }) => vote.id },
  {
    name: 'kind',
    type: 'id',
    required: true,
    description: 'motion, or, with its options in options.csv, choice or election.',
    of: ({ vote }) => vote.kind,
  },
  ...sittingColumns<VoteRow>(),
  ...textColumns<VoteRow>('question', 'What was voted on, as one question', ({ vote }) => vote.question),
  ...textColumns<VoteRow>('mover', 'Who moved it', ({ vote }) => vote.mover),
  {
    name: 'method',
    type: 'id',
    required: true,
    description: 'How the vote was taken; unknown where the sources do not say.',
    of: ({ vote }) => vote.method,
  },
  {
    name: 'outcome',
    type: 'id',
    required: true,
    description: 'What came of it, as the sources report it; unknown where they do not say.',
    of: ({ vote }) => vote.outcome,
  },
  ...textColumns<VoteRow>('consequence', 'What followed, as a sentence', ({ vote }) => vote.consequence),
  {
    name: 'camp_for',
    type: 'id',
    description: 'Id of the camp that stood for it.',
    of: (row) => campsOf(row)?.for.camp.id,
  },
  ...textColumns<VoteRow>('label_for', 'What its side is called', (row) => campsOf(row)?.for.label),
  {
    name: 'camp_against',
    type: 'id',
    description: 'Id of the camp that stood against it.',
    of: (row) => campsOf(row)?.against.camp.id,
  },
  ...textColumns<VoteRow>('label_against', 'What its side is called', (row) => campsOf(row)?.against.label),
  { name: 'vote_note', type: 'text', description: 'Note on the vote.', of: ({ vote }) => vote.note },
  ...citationColumns<VoteRow>(),
  ...countColumns<VoteRow>('for', 'Votes for', (row) => tallyOf(row)?.for),
  ...countColumns<VoteRow>('against', 'Votes against', (row) => tallyOf(row)?.against),
  ...countColumns<VoteRow>('abstain', 'Took part, and declared for neither side', ({ reading }) => reading.abstain),
  ...countColumns<VoteRow>('not_voting', 'Were there, and took no part', ({ reading }) => reading.notVoting),
  ...countColumns<VoteRow>('present', 'Were there', ({ reading }) => reading.present),
  ...countColumns<VoteRow>('members', 'Belonged to the body', ({ reading }) => reading.members),
  {
    name: 'margin_of',
    type: 'id',
    description: 'Which side led, for or against, where the source gives only by how much.',
    of: (row) => tallyOf(row)?.margin?.of,
  },
  ...countColumns<VoteRow>('margin', 'By how many votes it led', (row) => tallyOf(row)?.margin?.by),
]

/** Votes, one row a reading; what `readCsv` reads. */
export const votesTable = /* @__PURE__ */ table(
  {
    name: 'votes',
    description: 'Votes, one row for each source’s reading of each vote.',
    key: ['id', 'reading'],
    references: [{ columns: ['source'], table: 'sources', key: ['id'] }],
  },
  ({ votes }: Archive) =>
    votes.flatMap((vote) =>
      vote.readings.map((reading, i): VoteRow => ({ vote, session: vote.session, number: i + 1, reading })),
    ),
  columnsOf,
)
