import type { Base } from '../measure/rule.js'
import { capital } from './capital.js'
import { en } from './en.js'
import { enCount } from './enCount.js'
import { enDifferences } from './enDifferences.js'
import { enFraction } from './enFraction.js'
import { enVotes } from './enVotes.js'
import { sentence } from './sentence.js'
import { small } from './small.js'
import type { VerdictWords } from './verdictFacts.js'

const WHOLES: Readonly<Record<Base, string>> = {
  decisive: 'the votes for and against',
  cast: 'all votes cast',
  present: 'those present',
  members: 'the members',
}
const RESULTS = {
  carried: 'Carried',
  rejected: 'Rejected',
  inquorate: 'No quorum',
  undecidable: 'Not decidable',
  disputed: 'Disputed',
}

/** English for a vote under several rules and after several accounts. */
export const enVerdicts: VerdictWords = {
  accounts: (facts, accounts) => {
    const votes = enVotes(facts, en.sides)
    const [result, numbers] = [RESULTS[facts.verdict], votes && `: ${votes}`]
    if (accounts === 1) return `${result}${numbers}, by the only account`
    const all = accounts === 2 ? 'both' : `all ${enCount(accounts)}`
    if (facts.differences.length === 0) return `${capital(all)} accounts agree${numbers}`
    const figures = enDifferences(facts, false)
    return facts.verdict === 'disputed'
      ? `The accounts lead to different results: they differ on ${figures}`
      : `${result} by ${all} accounts, which differ on ${figures}`
  },
  accountsNote: (marks, differ) => {
    const lines = differ ? 'Upright lines: the accounts agree; slanting: they differ. ' : ''
    return `${lines}${marks.length > 0 ? sentence(`Strokes: ${marks.map(small).join('; ')}`) : ''}`.trim()
  },
  rules: (summary, { rules, accounts, open }) => {
    const by = rules === 1 ? 'by this rule' : rules === 2 ? 'by both rules' : `by all ${enCount(rules)} rules`
    const all = accounts === 2 ? ' and both accounts' : ` and all ${enCount(accounts)} accounts`
    const after = open ? ', as far as the accounts tell' : accounts === 1 ? '' : all
    return {
      'always carried': `Carried ${by}${after}`,
      'always rejected': `Rejected ${by}${after}`,
      'always inquorate': `No quorum ${by}${after}`,
      'depends on the rule': 'It depends on the rule: one would have carried what another rejects',
      'depends on the reading': 'It depends on the account: by the same rule they lead to different results',
      'cannot be known': 'The accounts do not tell enough for every rule',
    }[summary]
  },
  corner: 'Rule',
  rule: (rule) => {
    const quorum = rule.quorum ? `; quorum ${enCount(rule.quorum.least)}` : ''
    return capital(`${enFraction(rule, false)} of ${WHOLES[rule.of]}${quorum}`)
  },
  votes: (votes, needed) => `${votes} for; ${needed} needed`,
}
