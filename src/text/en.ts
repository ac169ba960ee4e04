import type { Base } from '../measure/rule.js'
import { bounds } from '../model/bounds.js'
import type { Method } from '../model/vote.js'
import { capital } from './capital.js'
import { enBase } from './enBase.js'
import { enCount } from './enCount.js'
import { enDifferences, EN_FIGURES } from './enDifferences.js'
import { enFraction } from './enFraction.js'
import { enHouse } from './enHouse.js'
import { enPercent } from './enPercent.js'
import { enTurn } from './enTurn.js'
import { enVotes } from './enVotes.js'
import type { VoteFacts } from './facts.js'
import { quoted } from './quoted.js'
import { enSources } from './enSources.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

const METHODS: Readonly<Record<Method, string | null>> = {
  'leaving-the-room': 'by leaving the room',
  'moving-apart': 'by moving apart in the hall',
  'show-of-hands': 'by show of hands',
  'roll-call': 'by roll call',
  'secret-ballot': 'by secret ballot',
  acclamation: 'by acclamation',
  unknown: null,
}

const BASES: Readonly<Record<Base, string>> = {
  decisive: 'for and against',
  cast: 'cast, abstentions included',
  present: 'present',
  members: 'members',
}

const NOBODY: Readonly<Record<Base, string>> = {
  decisive: 'nobody voted for or against',
  cast: 'nobody voted',
  present: 'nobody was present',
  members: 'there were no members',
}

const TOOK_PART: Readonly<Record<Base, string>> = {
  decisive: 'voted for or against',
  cast: 'voted',
  present: 'were present',
  members: 'were members',
}

/** The share of a rule with its base: “more than half of the 933 for and against”. */
function shareOf({ rule, base, needed, about }: VoteFacts): string {
  const open = needed !== null && bounds(needed).most === null
  const share = enFraction(rule, open)
  const whole = enBase(rule.of, base, about.base)
  return share === 'all' && whole.startsWith('all') ? whole : `${share} of ${whole}`
}

/** What the rule asked for, as the end of a sentence. */
function asked(facts: VoteFacts): string {
  const { rule, base, needed, about, quorum } = facts
  const least = quorum ? `; the quorum was ${enCount(quorum.least)}` : ''
  if (base === 0) return `${NOBODY[rule.of]}${least}`
  if (needed === null) return `${shareOf(facts)} were needed${least}`
  return `${enCount(needed, about.base)}, ${shareOf(facts)}, ${needed === 1 ? 'was' : 'were'} needed${least}`
}

function finding(facts: VoteFacts): string {
  const { verdict, recorded, by, about, tied, quorum } = facts
  const votes = enVotes(facts, en.sides)
  if (verdict === 'inquorate' && quorum) {
    return `No quorum: ${enCount(quorum.came)} of the ${enCount(quorum.least)} needed`
  }
  const what = {
    carried: 'Carried',
    rejected: 'Rejected',
    inquorate: 'No quorum',
    disputed: 'The sources disagree',
    undecidable: 'Not decidable',
  }[verdict]
  // Where both sides are known, anyone can subtract; where not, the votes tell of a tie.
  const isTold = facts.for !== null && facts.against !== null
  const lead = isTold || tied || by === null ? '' : ` by ${enCount(by, about.votes)}`
  const numbers = votes ? `: ${votes}` : ''
  if (recorded) return `Recorded as ${recorded}${lead}${numbers || (lead ? '' : ', without numbers')}`
  if (verdict === 'undecidable' && !votes) return 'The votes are not known'
  return `${what}${isTold && tied ? ' on a tie' : lead}${numbers}`
}

function question({ occasion }: VoteFacts): string {
  if (!occasion) return ''
  const { body, day, method } = occasion
  const how = METHODS[method] === null ? '' : `, voting ${METHODS[method]},`
  return `${day.month ? 'In' : 'On'} ${day.words} the question put to the ${body}${how} was: ${quoted(sentence(occasion.question), ['“', '”'], ['‘', '’'])} `
}

function result(facts: VoteFacts): string {
  const { abstain, about, by, verdict, recorded, tied, quorum } = facts
  const abstained = abstain === null ? '' : `${enCount(abstain, about.abstain)} abstained`
  const votes = [enVotes(facts, facts.sides), abstained].filter((part) => part !== '').join(', ')
  const numbers = votes && ` (${votes})`
  const lead = tied ? ' on a tie' : by === null ? '' : ` by ${enCount(by, about.votes)}`
  const part = quorum ? `: ${enCount(quorum.came)} ${TOOK_PART[quorum.of]}, ${enCount(quorum.least)} were needed` : ''
  if (recorded) {
    const however =
      verdict === 'undecidable'
        ? `${lead}${numbers}; the numbers alone cannot tell`
        : `, though by these numbers it was ${verdict}${numbers}`
    return `The motion is recorded as ${recorded}${however}: ${asked(facts)}.`
  }
  return {
    carried: `The motion was carried${lead}${numbers}: ${asked(facts)}.`,
    rejected: `The motion was rejected${lead}${numbers}: ${asked(facts)}.`,
    inquorate: `Too few took part for the vote to count${numbers}${part}.`,
    disputed: `The sources disagree on whether the motion was carried${numbers}: ${asked(facts)}.`,
    undecidable: `Whether the motion was carried cannot be known${numbers}: ${asked(facts)}.`,
  }[verdict]
}

/** What would have turned the result, and where the sources differ. */
function ending(facts: VoteFacts): string {
  const turn = enTurn(facts)
  if (facts.differences.length === 0) return turn && ` ${turn}.`
  const figures = enDifferences(facts, true)
  const who = facts.sources.length === 1 ? 'the source’s figures' : 'the sources'
  return turn ? ` ${turn}; ${who} differ on ${figures}.` : ` ${capital(who)} differ on ${figures}.`
}

/** English. */
export const en: Words = {
  count: enCount,
  percent: enPercent,
  sides: { for: 'for', against: 'against', abstain: 'abstained' },
  abstained: () => 'abstained',
  figures: EN_FIGURES,
  calendars: { both: 'Old Style; below it New Style', old: 'Old Style', new: 'New Style' },
  uncertain: (seats) => `up to ${enCount(seats)} more`,
  unlisted: 'not listed',
  finding,
  occasion: ({ occasion }) => {
    if (!occasion) return ''
    const method = METHODS[occasion.method]
    return `${sentence(occasion.question)} ${occasion.body}, ${occasion.day.words}${method ? `, ${method}` : ''}`
  },
  mark: (facts) =>
    facts.base === 0
      ? capital(NOBODY[facts.rule.of])
      : `${capital(enCount(facts.needed, facts.about.base))} needed: ${shareOf(facts)}`,
  part: (share, { rule, base, about }) => `${enPercent(share)} of ${enBase(rule.of, base, about)}`,
  turn: (facts) => {
    const turn = enTurn(facts)
    return turn && `${turn}.`
  },
  grounds: (facts) => {
    const sources = enSources(facts.sources)
    return facts.differences.length > 0
      ? `${sources} ${facts.sources.length === 1 ? 'Its figures' : 'They'} differ on ${enDifferences(facts, false)}.`
      : sources
  },
  drawn: (source) => sentence(`Drawn after ${source}`),
  description: (facts) => `${question(facts)}${result(facts)}${ending(facts)}`,
  house: enHouse,
  table: {
    votes: 'Votes, share of all cast',
    groups: 'Groups',
    total: 'total',
    needed: 'needed',
    quorum: 'quorum',
    lead: 'lead',
    result: 'result',
    base: (rule) => BASES[rule.of],
    verdicts: { carried: 'carried', rejected: 'rejected', undecidable: 'cannot be known', inquorate: 'no quorum' },
  },
  live: {
    chart: 'chart',
    keys: 'Arrow keys go from group to group.',
    menu: 'Table, files, citation',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    save: (format) => `Save as ${format}`,
    copy: 'Copy the citation',
    copied: 'Citation copied.',
    marked: 'Citation selected, to be copied.',
    fault: 'This picture could not be drawn.',
  },
  page: {
    table: 'Figures as a table',
    both: 'Figures and sources',
    sources: 'Sources',
    cite: (finding, sources) =>
      `Cite as: “${finding}”, figure made with soviet-tally${sources.length > 0 ? `, after ${sources.join('; ')}` : ''}.`,
  },
}
