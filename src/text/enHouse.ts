import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { capital } from './capital.js'
import { enCount } from './enCount.js'
import { enFraction } from './enFraction.js'
import { enList } from './enList.js'
import { enPercent } from './enPercent.js'
import type { HouseFacts } from './facts.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

const UNITS: Readonly<Record<HouseFacts['unit'], readonly [one: string, many: string]>> = {
  delegates: ['delegate', 'delegates'],
  deputies: ['deputy', 'deputies'],
  members: ['member', 'members'],
  seats: ['seat', 'seats'],
  votes: ['vote', 'votes'],
  percent: ['percent', 'percent'],
}

function counted(value: Count, { unit, about }: HouseFacts): string {
  return `${enCount(value, about)} ${UNITS[unit][value === 1 ? 0 : 1]}`
}

/** What the largest group holds, where that is enough. */
function held({ rule, largest }: HouseFacts): string {
  if (largest?.all) return 'all'
  const share = enFraction(rule, false)
  return share === 'more than half' ? 'a majority' : share
}

function bodyOf({ occasion: { body, what } }: HouseFacts): string {
  return what === undefined ? `the ${body}` : `the ${body} (${what})`
}

/** Names may be of one or of many: “held” and “had” suit both. */
function who(facts: HouseFacts): string {
  const { largest, majority, about } = facts
  if (largest) {
    const each = largest.names.length > 1 ? ' each' : ''
    const seats =
      facts.headcount === null
        ? `had ${counted(largest.seats, facts)}`
        : `held ${enCount(largest.seats, about)} of them`
    const end = largest.enough
      ? `, ${held(facts)}`
      : majority.length > 0
        ? `; ${enList(majority)} held the majority`
        : ''
    return `${enList(largest.names)} ${seats}${each}${end}`
  }
  return majority.length > 0 ? `${enList(majority)} held the majority` : ''
}

function made(facts: HouseFacts): string {
  const { occasion } = facts
  const total = facts.headcount
  const holders = who(facts)
  const on = `${occasion.day.month ? 'In' : 'On'} ${occasion.day.words}`
  if (total === null) {
    if (!holders && facts.whole !== null) return `${on} ${bodyOf(facts)} had ${counted(facts.whole, facts)}`
    if (!holders) {
      const { words, month } = occasion.day
      return `The numbers in ${bodyOf(facts)} ${month ? 'in' : 'on'} ${words} are not known`
    }
    return facts.largest ? `${on}, in ${bodyOf(facts)}, ${holders}` : `${on} ${holders} in ${bodyOf(facts)}`
  }
  return `${on} ${bodyOf(facts)} had ${counted(total, facts)}${holders ? `; ${holders}` : ''}`
}

/** English for the make-up of a body. */
export const enHouse: Words['house'] = {
  finding: (facts) => {
    const { largest, majority, total, whole, about, unit } = facts
    if (largest) {
      const each = largest.names.length > 1 ? ' each' : ''
      const of = total === null ? '' : ` of ${enCount(total, about)}`
      const seats =
        unit === 'percent' ? `${counted(largest.seats, facts)}${each}` : `${enCount(largest.seats, about)}${each}${of}`
      return `${capital(enList(largest.names))} ${seats}${largest.enough ? `: ${held(facts)}` : ''}`
    }
    if (majority.length > 0) return `Majority: ${enList(majority)}`
    return whole === null ? 'The numbers are not known' : capital(counted(whole, facts))
  },
  occasion: ({ occasion: { body, what, day } }) => [body, ...(what === undefined ? [] : [what]), day.words].join(', '),
  mark: ({ rule, needed, total, unit, about }) => {
    const open = bounds(needed).most === null
    const whole = open ? `all ${UNITS[unit][1]}` : enCount(total, about)
    return `${capital(enCount(needed, about))}: ${enFraction(rule, open)} of ${whole}`
  },
  part: (share, total, about) => `${enPercent(share)} of ${enCount(total, about)}`,
  grounds: ({ source, others }) => {
    const totals = others.map((other) => `${other.source} (${enCount(other.total, other.about)})`)
    return `${sentence(`Source: ${source}`)}${totals.length > 0 ? ` Other accounts: ${totals.join('; ')}.` : ''}`
  },
  description: (facts) => `${sentence(made(facts))} ${enHouse.grounds(facts)}`,
}
