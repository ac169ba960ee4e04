import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'
import type { Base } from '../measure/rule.js'
import type { HouseFacts, VoteFacts } from './facts.js'
import type { Words } from './words.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('en')
const percentage = /* @__PURE__ */ new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const list = /* @__PURE__ */ new Intl.ListFormat('en', { type: 'conjunction' })

const METHODS: Readonly<Record<Method, string | null>> = {
  'leaving-the-room': 'by leaving the room',
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

const SHARES: Readonly<Record<string, string>> = { '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters' }

function count(value: Count, about = false): string {
  if (typeof value === 'number') return `${about ? 'about ' : ''}${whole.format(value)}`
  if (value === null) return 'not known'
  const [least, most] = value
  return most === null ? `at least ${whole.format(least)}` : `${whole.format(least)}–${whole.format(most)}`
}

function ofBase(of: Base, base: Count): string {
  const known = base === null || (typeof base !== 'number' && base[1] === null) ? '' : `${count(base)} `
  return {
    decisive: known ? `the ${known}for and against` : 'the votes for and against',
    cast: `the ${known}votes cast, abstentions included`,
    present: known ? `the ${known}present` : 'those present',
    members: `all ${known}members`,
  }[of]
}

/** The share of a rule with its base: “more than half of the 933 for and against”. */
function shareOf({ rule: { share, strictly, of }, base }: Pick<VoteFacts, 'rule' | 'base'>): string {
  const [numerator, denominator] = share
  const fraction = `${numerator}/${denominator}`
  return `${strictly ? 'more than' : 'at least'} ${SHARES[fraction] ?? fraction} of ${ofBase(of, base)}`
}

function side(value: Count, { about }: VoteFacts): string {
  return value === null ? 'an unknown number' : count(value, about)
}

function sides(facts: VoteFacts): string {
  return `${side(facts.for, facts)} ${facts.sides.for}, ${side(facts.against, facts)} ${facts.sides.against}`
}

function plain(facts: VoteFacts): string {
  return `${side(facts.for, facts)} for, ${side(facts.against, facts)} against`
}

function turn({ verdict, switching, joining }: VoteFacts): string {
  if (switching?.needed == null) return ''
  const { least, most } = bounds(switching.needed)
  const votes = `${count(switching.needed)} ${(most ?? least) === 1 ? 'voter' : 'voters'}`
  const switched =
    switching.enough === false
      ? `No change of sides would have ${verdict === 'carried' ? 'defeated' : 'carried'} it`
      : `${votes.charAt(0).toUpperCase()}${votes.slice(1)} changing sides would have turned it`
  const joined = {
    true: '; so would all abstainers together',
    false: '; all abstainers together would not',
    null: '',
  }[
    String(
      joining && joining.available !== null && joining.available !== 0 && switching.enough !== false
        ? joining.enough
        : null,
    )
  ]
  return `${switched}${joined ?? ''}.`
}

function differences(facts: VoteFacts): string[] {
  return facts.differences.map(({ figure, told }) => {
    const counts = [...new Set(told.map(({ count: value }) => count(value)))]
    return `${en.figures[figure]} (${counts.join(', ')})`
  })
}

function totalOf(facts: HouseFacts): string {
  return facts.total === null ? '' : ` of ${count(facts.total)}`
}

/** English. */
export const en: Words = {
  count,
  percent: (share) => percentage.format(share),
  sides: { for: 'for', against: 'against', abstain: 'abstained' },
  figures: {
    for: 'votes for',
    against: 'votes against',
    abstain: 'abstentions',
    notVoting: 'those not voting',
    present: 'those present',
    members: 'members',
  },
  uncertain: (seats) => `${count(seats)} not certain`,
  unlisted: 'not listed',
  finding: (facts) =>
    ({
      carried: `Carried: ${plain(facts)}`,
      rejected: `Rejected: ${plain(facts)}`,
      inquorate: `No quorum: ${plain(facts)}`,
      disputed: `The sources disagree: ${plain(facts)}`,
      undecidable:
        facts.for === null && facts.against === null ? 'The votes are not known' : `Not decidable: ${plain(facts)}`,
    })[facts.verdict],
  occasion: ({ occasion }) => {
    if (!occasion) return ''
    const method = METHODS[occasion.method]
    return `${occasion.question} ${occasion.body}, ${occasion.day}${method ? `, ${method}` : ''}`
  },
  mark: (facts) => `${count(facts.needed)} needed: ${shareOf(facts)}`,
  part: (share, { rule, base }) => `${percentage.format(share)} of ${ofBase(rule.of, base)}`,
  turn,
  grounds: (facts) => {
    if (facts.sources.length === 0) return ''
    const sources = `${facts.sources.length === 1 ? 'Source' : 'Sources'}: ${facts.sources.join('; ')}.`
    const differ = differences(facts)
    return differ.length > 0 ? `${sources} They differ on ${list.format(differ)}.` : sources
  },
  description: (facts) => {
    const { occasion, abstain, about, needed, margin } = facts
    const abstained = abstain === null ? '' : `, ${count(abstain, about)} abstained`
    const method = occasion ? METHODS[occasion.method] : null
    const asked = occasion
      ? `On ${occasion.day} the ${occasion.body}${method ? `, voting ${method},` : ''} was asked: “${occasion.question}” `
      : ''
    const by =
      typeof margin === 'number' && (facts.verdict === 'carried' ? margin > 0 : margin < 0)
        ? ` by ${count(Math.abs(margin))}`
        : ''
    const rule = needed === null ? shareOf(facts) : `${count(needed)}, ${shareOf(facts)},`
    const verdict = {
      carried: `The motion was carried${by} (${sides(facts)}${abstained}): ${rule} were needed.`,
      rejected: `The motion was rejected${by} (${sides(facts)}${abstained}): ${rule} were needed.`,
      inquorate: `Too few took part for the vote to count (${sides(facts)}${abstained}).`,
      disputed: `The sources disagree on whether the motion was carried (${sides(facts)}${abstained}): ${rule} were needed.`,
      undecidable: `Whether the motion was carried cannot be known (${sides(facts)}${abstained}): ${rule} were needed.`,
    }[facts.verdict]
    const told = facts.differences.map(
      ({ figure, told: readings }) =>
        `${en.figures[figure]} (${readings.map(({ source, count: value }) => `${source} ${count(value)}`).join(', ')})`,
    )
    const end = turn(facts)
    const differ = told.length > 0 ? `the sources differ on ${list.format(told)}` : ''
    const last = end && differ ? `${end.slice(0, -1)}; ${differ}.` : end || (differ && `T${differ.slice(1)}.`)
    return `${asked}${verdict}${last ? ` ${last}` : ''}`
  },
  house: {
    finding: (facts) => {
      const { largest, majority, needed } = facts
      if (!largest) return majority.length > 0 ? `Majority: ${list.format(majority)}` : `Seats${totalOf(facts)}`
      const holds = bounds(needed).most !== null && largest.seats >= bounds(needed).most! ? ': a majority' : ''
      return `${largest.name} ${count(largest.seats)}${totalOf(facts)}${holds}`
    },
    occasion: ({ occasion: { body, what, day } }) => [body, ...(what === undefined ? [] : [what]), day].join(', '),
    mark: ({ needed, total }) => `${count(needed)}: more than half of ${count(total)}`,
    part: (share, total) => `${percentage.format(share)} of ${count(total)}`,
    grounds: ({ source, others }) => {
      const totals = others.map((other) => `${other.source} (${count(other.total)})`)
      return `Source: ${source}.${totals.length > 0 ? ` Other accounts: ${totals.join('; ')}.` : ''}`
    },
    description: (facts) => `${en.house.occasion(facts)}. ${en.house.finding(facts)}. ${en.house.grounds(facts)}`,
  },
  table: {
    votes: 'Votes, share of all cast',
    groups: 'Groups',
    total: 'total',
    needed: 'needed',
    result: 'result',
    base: (rule) => BASES[rule.of],
    verdicts: { carried: 'carried', rejected: 'rejected', undecidable: 'cannot be known', inquorate: 'no quorum' },
  },
  page: { table: 'The figures as a table', sources: 'Sources' },
}
