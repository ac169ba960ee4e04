import { hull } from '../measure/hull.js'
import { lead, type Lead } from '../measure/lead.js'
import { type Figure, readingsRange } from '../measure/readingsRange.js'
import type { Rule } from '../measure/rule.js'
import { simpleMajority } from '../measure/rules.js'
import { survival, type Turn } from '../measure/survival.js'
import { formatDay } from '../model/formatDay.js'
import type { Locale } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import type { Difference, VoteFacts } from './facts.js'
import { localise } from './localise.js'
import { wordsOf } from './wordsOf.js'

/** How a text is written. */
export interface TextOptions {
  /** Defaults to `en`. */
  readonly locale?: Locale
  /** By which the vote is judged. Defaults to more than half of the votes for and against. */
  readonly rule?: Rule
}

/** What there is to say about a vote or a bare tally. */
export function factsOf(
  subject: Motion | Tally,
  { locale = 'en', rule = simpleMajority }: TextOptions = {},
): VoteFacts {
  const vote = 'readings' in subject ? subject : undefined
  const tallies: readonly Tally[] = 'readings' in subject ? subject.readings : [subject]
  const results = tallies.map((tally) => survival(tally, rule))
  const verdicts = new Set(results.map(({ majority }) => majority.verdict))
  if (verdicts.size > 1) verdicts.delete('undecidable')
  const of = (figure: Figure) => hull(tallies.map((tally) => tally[figure]))
  return {
    ...(vote && { occasion: occasionOf(vote, locale) }),
    sides: sidesOf(vote, locale),
    for: of('for'),
    against: of('against'),
    abstain: of('abstain'),
    about: vote?.readings.some(({ about }) => about) ?? false,
    rule,
    verdict: verdicts.size > 1 ? 'disputed' : [...verdicts][0]!,
    base: hull(results.map(({ majority }) => majority.base)),
    needed: hull(results.map(({ majority }) => majority.needed)),
    margin: sharedLead(tallies.map(lead)),
    // One number that turns a defeat and another that turns a victory have nothing to say together.
    switching: verdicts.size > 1 ? null : sharedTurn(results.map(({ switching }) => switching)),
    joining: verdicts.size > 1 ? null : sharedTurn(results.map(({ joining }) => joining)),
    differences: vote ? differencesOf(vote, locale) : [],
    sources: [...new Set(vote?.readings.map(({ source }) => localise(source.short, locale)))],
  }
}

function occasionOf({ session, question, method }: Motion, locale: Locale): NonNullable<VoteFacts['occasion']> {
  return {
    body: localise(session.soviet.short, locale),
    day: formatDay(session.day, { locale }),
    method,
    question: localise(question, locale),
  }
}

function sidesOf(vote: Motion | undefined, locale: Locale): VoteFacts['sides'] {
  const words = wordsOf(locale)
  return {
    for: vote?.camps ? localise(vote.camps.for.label, locale) : words.sides.for,
    against: vote?.camps ? localise(vote.camps.against.label, locale) : words.sides.against,
    abstain: words.sides.abstain,
  }
}

function differencesOf(vote: Motion, locale: Locale): Difference[] {
  return readingsRange(vote).differ.map((figure) => ({
    figure,
    told: vote.readings.flatMap((reading) => {
      const count = reading[figure]
      return count === null || count === undefined ? [] : [{ source: localise(reading.source.short, locale), count }]
    }),
  }))
}

/** What would have turned the result, as far as all readings agree on it. */
function sharedTurn(turns: readonly (Turn | null)[]): Turn | null {
  const known = turns.filter((turn) => turn !== null)
  if (known.length < turns.length) return null
  return {
    needed: hull(known.map(({ needed }) => needed)),
    available: hull(known.map(({ available }) => available)),
    enough: known.every(({ enough }) => enough === known[0]!.enough) ? known[0]!.enough : null,
  }
}

function sharedLead(leads: readonly Lead[]): Lead {
  const [first] = leads
  return first !== undefined && leads.every((by) => by === first) ? first : [null, null]
}
