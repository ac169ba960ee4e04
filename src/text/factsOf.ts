import { hull } from '../measure/hull.js'
import { lead, type Lead } from '../measure/lead.js'
import { type Figure, readingsRange } from '../measure/readingsRange.js'
import { simpleMajority } from '../measure/rules.js'
import { survival, type Turn } from '../measure/survival.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import type { Locale } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import type { Difference, VoteFacts } from './facts.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import { sidesOf } from './sidesOf.js'
import type { TextOptions } from './textOptions.js'
import { timeOf } from './timeOf.js'

/**
 * What there is to say about a vote or a bare tally, on behalf of `caller`.
 *
 * @throws RangeError as `survival` does, and if there is no such reading
 */
export function factsOf(
  subject: Motion | Tally,
  { locale = 'en', rule = simpleMajority, reading }: TextOptions,
  caller: string,
): VoteFacts {
  const vote =
    'readings' in subject ? { ...subject, readings: pickReadings(caller, subject.readings, reading) } : undefined
  const tallies: readonly Tally[] =
    'readings' in subject ? pickReadings(caller, subject.readings, reading) : pickReadings(caller, [subject], reading)
  const results = tallies.map((tally) => survival(tally, rule))
  const verdicts = new Set(results.map(({ majority }) => majority.verdict))
  if (verdicts.size > 1) verdicts.delete('undecidable')
  const verdict = verdicts.size > 1 ? 'disputed' : [...verdicts][0]!
  const of = (figure: Figure) => hull(tallies.map((tally) => tally[figure]))
  const sides = { for: of('for'), against: of('against'), abstain: of('abstain') }
  const needed = hull(results.map(({ majority }) => majority.needed))
  const ahead = aheadOf(sharedLead(tallies.map(lead)))
  const base = hull(results.map(({ majority }) => majority.base))
  // One number that turns a defeat and another that turns a victory have nothing to say together; nobody turns nothing.
  const turns = verdict === 'disputed' || base === 0 ? [] : results
  const switching = sharedTurn(turns.map((result) => result.switching))
  const joining = sharedTurn(turns.map((result) => result.joining))
  return {
    ...(vote && { occasion: occasionOf(vote, locale) }),
    sides: sidesOf(subject, locale),
    ...sides,
    about: vote?.readings.some(({ about }) => about) ?? false,
    rule,
    verdict,
    base,
    needed: isOpenFromOne(needed) ? null : needed,
    ahead,
    by: byOf(sides, verdict, ahead),
    switching,
    abstainers: switching?.enough === false ? null : abstainersOf(joining),
    differences: vote ? differencesOf(vote, locale) : [],
    sources: [...new Set(vote?.readings.map(({ source }) => localise(source.short, locale)))],
  }
}

function occasionOf({ session, question, method }: Motion, locale: Locale): NonNullable<VoteFacts['occasion']> {
  return {
    body: localise(session.soviet.short, locale),
    day: timeOf(session.day, locale),
    method,
    question: localise(question, locale),
  }
}

function isOpenFromOne(needed: Count): boolean {
  const { least, most } = bounds(needed)
  return least <= 1 && most === null
}

function aheadOf(margin: Lead): VoteFacts['ahead'] {
  const [least, most] = typeof margin === 'number' ? [margin, margin] : margin
  if (least !== null && least >= 0 && (least > 0 || most === 0)) return { of: 'for', by: countOf(least, most) }
  if (most !== null && most < 0) return { of: 'against', by: countOf(-most, least === null ? null : -least) }
  return null
}

function byOf(
  sides: Pick<VoteFacts, 'for' | 'against'>,
  verdict: VoteFacts['verdict'],
  ahead: VoteFacts['ahead'],
): Count {
  const prevailed = verdict === 'carried' ? 'for' : verdict === 'rejected' ? 'against' : 'neither'
  if (ahead?.of !== prevailed) return null
  return typeof ahead.by === 'number' || sides.for === null || sides.against === null ? ahead.by : null
}

function abstainersOf(joining: Turn | null): VoteFacts['abstainers'] {
  if (joining?.enough == null || bounds(joining.available).least === 0) return null
  return { enough: joining.enough, alone: joining.available === 1 }
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
  if (known.length < turns.length || known.length === 0) return null
  return {
    needed: known.some(({ needed }) => needed === null) ? null : hull(known.map(({ needed }) => needed)),
    available: hull(known.map(({ available }) => available)),
    enough: known.every(({ enough }) => enough === known[0]!.enough) ? known[0]!.enough : null,
  }
}

function sharedLead(leads: readonly Lead[]): Lead {
  const [first] = leads
  const isShared = leads.every((by) => JSON.stringify(by) === JSON.stringify(first))
  return first !== undefined && isShared ? first : [null, null]
}
