import { agreed } from '../measure/agreed.js'
import { attended } from '../measure/attended.js'
import { hull } from '../measure/hull.js'
import type { Lead } from '../measure/leadOf.js'
import { majority } from '../measure/majority.js'
import type { Figure } from '../measure/figure.js'
import { readingsRange } from '../measure/readingsRange.js'
import type { Base } from '../measure/rule.js'
import { simpleMajority } from '../measure/rules.js'
import { survival, type Turn } from '../measure/survival.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import { DEFAULT_LOCALE, type Locale } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { visible } from '../model/visible.js'
import type { Difference, VoteFacts } from './facts.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import { sidesOf } from './sidesOf.js'
import { sourceNames } from './sourceNames.js'
import type { TextOptions } from './textOptions.js'
import { timeOf } from './timeOf.js'

/** Rounded figures are hardly closer than that. */
const ROUNDING = 10

/**
 * What there is to say about a vote or a bare tally, on behalf of `caller`.
 *
 * @throws RangeError as `survival` does, and if there is no such reading
 */
export function factsOf(subject: Motion | Tally, asked: TextOptions, caller: string): VoteFacts {
  const { locale = DEFAULT_LOCALE, rule = simpleMajority, reading } = asked
  const vote =
    'readings' in subject ? { ...subject, readings: pickReadings(caller, subject.readings, reading) } : undefined
  const tallies: readonly (Tally & { readonly about?: boolean })[] =
    'readings' in subject ? pickReadings(caller, subject.readings, reading) : pickReadings(caller, [subject], reading)
  const attendance = vote?.session.attendance ?? []
  const counted = tallies.map((tally) => attended(tally, subject, rule))
  const results = counted.map((tally) => survival(tally, rule))
  const agreedOn = agreed(
    counted,
    results.map((result) => result.majority.verdict),
  )
  const verdict = vote?.outcome === 'disputed' ? 'disputed' : agreedOn
  const recorded = recordedOf(vote, verdict)
  const of = (figure: Figure) => hull(tallies.map((tally) => tally[figure]))
  const rounded = (figure: Figure) => tallies.some((tally) => tally.about === true && tally[figure] != null)
  const sides = { for: of('for'), against: of('against'), abstain: of('abstain') }
  // Whoever gives a margin alone says nothing against those who count.
  const counting = results.filter((_, i) => tallies[i]!.for !== null && tallies[i]!.against !== null)
  const telling = counting.length > 0 ? counting : results
  const needed = hull(telling.map((result) => result.majority.needed))
  const about = {
    for: rounded('for'),
    against: rounded('against'),
    abstain: rounded('abstain'),
    votes: rounded('for') || rounded('against') || (counting.length === 0 && tallies.some(({ about }) => about)),
  }
  const { of: whole } = rule
  const isBaseRounded =
    whole === 'present' || whole === 'members'
      ? tallies.some((tally) => rounded(whole) || (tally[whole] == null && attendance.some((told) => told.about)))
      : about.votes || (whole === 'cast' && about.abstain)
  const lead = aheadOf(sharedLead(telling.map((result) => result.majority.margin)))
  // What is left of two rounded figures is nothing to be told where it is no more than they are rounded by.
  const isFaint = about.votes && counting.length > 0 && (bounds(lead?.by).most ?? ROUNDING) < ROUNDING
  const ahead = isFaint ? null : lead
  const base = hull(telling.map((result) => result.majority.base))
  // One number that turns a defeat and another that turns a victory have nothing to say together; nobody turns nothing.
  // Nor has a number that turns what the record denies.
  const isDenied = recorded !== null && verdict !== 'undecidable'
  const turns = verdict === 'disputed' || isDenied || isFaint || base === 0 ? [] : telling
  const switching = sharedTurn(turns.map((result) => result.switching))
  const joining = sharedTurn(turns.map((result) => result.joining))
  return {
    ...(vote && { occasion: occasionOf(vote, asked) }),
    consequence: visible(vote?.consequence?.[locale] ?? ''),
    sides: sidesOf(subject, locale),
    ...sides,
    about: { ...about, base: isBaseRounded },
    rule,
    ...(rule.quorum && { quorum: { ...rule.quorum, came: cameOf(counted, rule.quorum.of) } }),
    verdict,
    recorded,
    base,
    tied: base !== 0 && ahead?.by === 0 && rule.of === 'decisive' && rule.share[1] === 2 * rule.share[0],
    needed: isOpenFromOne(needed) ? null : needed,
    ahead,
    by: byOf(sides, recorded ?? verdict, ahead),
    switching,
    abstainers: switching?.enough === false ? null : abstainersOf(joining),
    differences: vote ? differencesOf(vote, locale) : [],
    sources: sourceNames(vote?.readings ?? [], locale),
  }
}

function recordedOf(vote: Motion | undefined, verdict: VoteFacts['verdict']): VoteFacts['recorded'] {
  const outcome = vote?.outcome
  if (outcome !== 'carried' && outcome !== 'rejected') return null
  return outcome === verdict || verdict === 'disputed' || verdict === 'inquorate' ? null : outcome
}

/** How many took part, as far as the readings tell. */
function cameOf(tallies: readonly Tally[], of: Base): Count {
  return hull(tallies.map((tally) => majority(tally, { ...simpleMajority, of }).base))
}

function occasionOf({ session, question, method }: Motion, asked: TextOptions): NonNullable<VoteFacts['occasion']> {
  const { locale = DEFAULT_LOCALE } = asked
  return {
    body: localise(session.soviet.short, locale),
    day: timeOf(session.day, asked),
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
      if (count === null || count === undefined) return []
      return [{ source: localise(reading.source.short, locale), count, about: reading.about ?? false }]
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
