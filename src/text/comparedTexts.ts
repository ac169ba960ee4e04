import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { readingsRange } from '../measure/readingsRange.js'
import { verdicts } from '../measure/verdicts.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Motion } from '../model/vote.js'
import { bind } from './bind.js'
import { enCompared } from './enCompared.js'
import { enVerdicts } from './enVerdicts.js'
import { localise } from './localise.js'
import { ruCompared } from './ruCompared.js'
import { ruVerdicts } from './ruVerdicts.js'
import { SIDES, sideTexts } from './sideTexts.js'
import { small } from './small.js'
import { sourceNames } from './sourceNames.js'
import type { ComparedFacts } from './comparedFacts.js'
import type { PictureTexts } from './pictureTexts.js'
import { timeOf } from './timeOf.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = {
  en: { own: enCompared, verdicts: enVerdicts },
  ru: { own: ruCompared, verdicts: ruVerdicts },
} as const

/** What a picture says about one vote among many. */
export interface ComparedVoteText {
  readonly label: string
  /** One a reading: question, body and day, counts with their shares, source, a line each. */
  readonly details: readonly (readonly string[])[]
}

/** The texts of a picture of many votes. */
export interface ComparedTexts extends PictureTexts {
  /** Below rows of bars, instead of the note. */
  readonly rowsNote: string
  readonly corners: readonly [string, string, string]
  /** Of those drawn. */
  readonly votes: readonly ComparedVoteText[]
  /** One a rule: for the legend, and below a mark. */
  readonly regions: readonly string[]
  readonly marks: readonly string[]
}

/** Texts of many votes under rules, on behalf of `caller`; `drawn` tells which of them have a place. */
export function comparedTexts(
  votes: readonly Motion[],
  {
    rules,
    labels,
    drawn,
  }: { rules: readonly Rule[]; labels: readonly string[] | undefined; drawn: readonly boolean[] },
  asked: Wording,
  caller: string,
): ComparedTexts {
  const { locale = DEFAULT_LOCALE } = asked
  const words = wordsOf(locale, caller)
  const {
    own,
    verdicts: { rule: ruleWords },
  } = LANGUAGES[locale]
  const names = votes.map((vote, i) => labels?.[i] ?? labelOf(vote, votes, asked))
  const summaries = votes.map((vote) => verdicts(vote, rules).summary)
  const count = (...asked: readonly string[]) => summaries.filter((summary) => asked.includes(summary)).length
  const [carried, rejected, turning] = [
    count('always carried'),
    count('always rejected', 'always inquorate'),
    count('depends on the rule'),
  ]
  const shown = votes.filter((_, i) => drawn[i])
  const days = votes.map(({ session }) => session.day).sort()
  const facts: ComparedFacts = {
    votes: votes.length,
    ...{ carried, rejected, turning },
    open: votes.length - carried - rejected - turning,
    rules: rules.length,
    bodies: [...new Set(votes.map(({ session }) => localise(session.soviet.short, locale)))],
    days: [...new Set([days[0]!, days.at(-1)!].map((day) => timeOf(day, asked).words))],
    unknown: names.filter((_, i) => !drawn[i]),
    rounded: shown.some(({ readings }) => readings.some(isUncertain)),
    differing: names.filter((_, i) => readingsRange(votes[i]!).differ.length > 0),
    several: shown.some(({ readings }) => readings.length > 1),
    sources: sourceNames(
      votes.flatMap(({ readings }) => readings),
      locale,
    ),
  }
  const held = [...facts.bodies, ...facts.days, ...facts.sources, ...names]
  const occasion = bind(own.occasion(facts), held)
  return {
    finding: bind(own.finding(facts), held),
    occasion,
    note: bind(own.note(facts), held),
    rowsNote: bind(own.rowsNote(facts), held),
    grounds: bind(own.grounds(facts), held),
    table: {
      caption: occasion,
      header: [own.columns[0], ...SIDES.map((side) => words.sides[side]), ...rules.map(ruleWords), own.columns[1]],
      rows: votes.flatMap((vote, i) =>
        vote.readings.map((reading) => [
          names[i]!,
          ...SIDES.map((side) => words.count(reading[side] ?? null, reading.about)),
          ...rules.map((rule) => words.table.verdicts[majority(attended(reading, vote, rule), rule).verdict]),
          localise(reading.source.short, locale),
        ]),
      ),
    },
    corners: own.corners,
    marks: rules.map(ruleWords),
    regions: rules.map((rule) => own.region(small(ruleWords(rule)))),
    votes: shown.map((vote) => ({
      label: names[votes.indexOf(vote)]!,
      details: vote.readings.map((reading) => [
        localise(vote.question, locale),
        `${localise(vote.session.soviet.short, locale)}, ${timeOf(vote.session.day, asked).words}`,
        ...sideTexts(vote, reading, { locale, rule: rules[0]! }, caller).map(({ details }) =>
          details.slice(0, -1).join(', '),
        ),
        localise(reading.source.short, locale),
      ]),
    })),
  }
}

function isUncertain(reading: Motion['readings'][number]): boolean {
  const sides = [reading.for, reading.against, reading.abstain].map((count) => bounds(count))
  return reading.about === true || sides.some(({ least, most }) => least !== most)
}

/** What tells a vote from the others: its day, its body, and its question where these do not. */
function labelOf(vote: Motion, votes: readonly Motion[], asked: Wording): string {
  const { locale = DEFAULT_LOCALE } = asked
  const bodyOf = ({ session }: Motion) => localise(session.soviet.short, locale)
  const dayOf = ({ session }: Motion) => timeOf(session.day, asked).words
  const differ = (of: (own: Motion) => string) => new Set(votes.map(of)).size > 1
  const parts = [differ(dayOf) ? dayOf(vote) : '', differ(bodyOf) ? bodyOf(vote) : ''].filter(Boolean)
  const name = (own: Motion) => `${bodyOf(own)} ${dayOf(own)}`
  const twin = votes.some((other) => other !== vote && name(other) === name(vote))
  return [...parts, ...(twin || parts.length === 0 ? [localise(vote.question, locale).replace(/\.$/, '')] : [])].join(
    ', ',
  )
}
