import { attended } from '../measure/attended.js'
import { majority, type Verdict } from '../measure/majority.js'
import { markOf } from '../measure/markOf.js'
import type { Rule } from '../measure/rule.js'
import { verdicts } from '../measure/verdicts.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Motion } from '../model/vote.js'
import { bind } from './bind.js'
import { captions } from './captions.js'
import { enVerdicts } from './enVerdicts.js'
import { factsOf } from './factsOf.js'
import { localise } from './localise.js'
import { ruVerdicts } from './ruVerdicts.js'
import type { Table } from './table.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = { en: enVerdicts, ru: ruVerdicts } as const

/** One rule held against one account. */
export interface VerdictText {
  readonly verdict: Verdict
  /** `rejected`. */
  readonly words: string
  /** `414 of 467 needed`; empty where that cannot be told. */
  readonly votes: string
  readonly details: readonly string[]
}

/** The texts of pictures of a vote under several rules and after several accounts. */
export interface VerdictTexts {
  readonly occasion: string
  readonly grounds: string
  readonly accounts: { readonly finding: string; readonly note: string }
  /** Of the matrix. */
  readonly finding: string
  /** What the rules make of the accounts, for those who read or copy. */
  readonly table: Table
  readonly rules: readonly string[]
  /** Names of the accounts. */
  readonly sources: readonly string[]
  /** By rule, then by account. */
  readonly cells: readonly (readonly VerdictText[])[]
}

/** Texts of a vote under rules, account by account, on behalf of `caller`. */
export function verdictTexts(
  vote: Motion,
  rules: readonly Rule[] | undefined,
  wording: Wording,
  caller: string,
): VerdictTexts {
  const { locale = DEFAULT_LOCALE } = wording
  const words = wordsOf(locale, caller)
  const own = LANGUAGES[locale]
  const { rules: asked, rows, summary } = verdicts(vote, rules)
  const facts = factsOf(vote, { ...wording, rule: asked[0]! }, caller)
  const { occasion, grounds } = captions(vote, { ...wording, rule: asked[0]! }, caller)
  const { sources } = facts
  const isMarked = asked.map((_, i) => rows.some(({ majorities }) => markOf(majorities[i]!) !== null))
  const marks = asked.filter((_, i) => isMarked[i]).map((rule) => captions(vote, { ...wording, rule }, caller).mark)
  const names = vote.readings.map(({ source }) => localise(source.short, locale))
  const open = rows.some(({ majorities }) => majorities.some(({ verdict }) => verdict === 'undecidable'))
  const cells = asked.map((rule) =>
    rows.map(({ reading }, i) => {
      const { verdict, needed, base } = majority(attended(reading, vote, rule), rule)
      const about = reading.about ?? false
      const isTold = reading.for !== null && needed !== null && base !== 0
      const votes = isTold ? own.votes(words.count(reading.for, about), words.count(needed)) : ''
      return {
        verdict,
        words: words.table.verdicts[verdict],
        votes,
        details: [words.table.verdicts[verdict], ...(votes ? [votes] : []), own.rule(rule), names[i]!],
      }
    }),
  )
  return {
    occasion,
    grounds,
    accounts: {
      finding: bind(own.accounts(facts, rows.length), sources),
      note: bind(own.accountsNote(marks, facts.differences.length > 0), sources),
    },
    finding: bind(own.rules(summary, { rules: asked.length, accounts: rows.length, open })),
    table: {
      caption: occasion,
      header: [own.corner, ...names],
      rows: asked.map((rule, i) => [
        own.rule(rule),
        ...cells[i]!.map(({ words: verdict, votes }) => (votes ? `${verdict} (${votes})` : verdict)),
      ]),
    },
    rules: asked.map(own.rule),
    sources: names,
    cells,
  }
}
