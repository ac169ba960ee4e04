import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { capital } from './capital.js'
import type { HouseFacts } from './facts.js'
import { isRounded } from './isRounded.js'
import { ruApprox } from './ruApprox.js'
import { ruCount } from './ruCount.js'
import { ruList } from './ruList.js'
import { ruPercent } from './ruPercent.js'
import { ruPlural } from './ruPlural.js'
import { ruShare } from './ruShare.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

const UNITS: Readonly<Record<HouseFacts['unit'], readonly [one: string, few: string, many: string]>> = {
  delegates: ['делегат', 'делегата', 'делегатов'],
  deputies: ['депутат', 'депутата', 'депутатов'],
  members: ['член', 'члена', 'членов'],
  seats: ['место', 'места', 'мест'],
  votes: ['голос', 'голоса', 'голосов'],
  percent: ['процент', 'процента', 'процентов'],
}

function counted(value: Count, { unit, about }: HouseFacts): string {
  const [one, few, many] = UNITS[unit]
  // «Около» wants the genitive, which of one is the form for few.
  return `${ruCount(value, about)} ${isRounded(value, about) ? ruPlural(value, few, many, many) : ruPlural(value, one, few, many)}`
}

/** What the largest group holds, where that is enough. */
function held({ rule, largest }: HouseFacts): string {
  if (largest?.all) return 'все'
  const [numerator, denominator] = rule.share
  if (rule.strictly && 2 * numerator === denominator) return 'большинство'
  if (numerator === denominator) return 'все'
  return ruShare(rule, '', { counted: false, open: false }).trimEnd()
}

/** A number after «из», which takes neither «не менее» nor «около» behind it. */
function outOf(total: Count, about: boolean): string {
  if (total === null) return ''
  const { least, most } = bounds(total)
  return ` из ${most === null ? `не менее чем ${ruCount(least)}` : ruApprox(total, about)}`
}

/** «По 150» where several hold as many. */
function each({ names }: NonNullable<HouseFacts['largest']>): string {
  return names.length > 1 ? 'по ' : ''
}

function who(facts: HouseFacts): string {
  const { largest, majority, about } = facts
  if (largest) {
    const seats = facts.headcount === null ? counted(largest.seats, facts) : ruCount(largest.seats, about)
    const end = largest.enough ? `, ${held(facts)}` : majority.length > 0 ? `; большинство — ${ruList(majority)}` : ''
    return `${ruList(largest.names)} — ${each(largest)}${seats}${end}`
  }
  return majority.length > 0 ? `большинство — ${ruList(majority)}` : ''
}

function made(facts: HouseFacts): string {
  const { largest, occasion } = facts
  const total = facts.headcount
  const { body, what, day } = occasion
  const where = `${capital(body)}${what === undefined ? '' : ` (${what})`}, ${day.words}`
  const holders = who(facts)
  if (total === null && !holders && facts.whole !== null) return `${where}: всего ${counted(facts.whole, facts)}`
  if (total === null) return `${where}: ${holders || 'числа неизвестны'}`
  const of = holders && (largest ? `, из них ${holders}` : `, ${holders}`)
  return `${where}: всего ${counted(total, facts)}${of}`
}

/** Russian for the make-up of a body. */
export const ruHouse: Words['house'] = {
  finding: (facts) => {
    const { largest, majority, total, whole, about, unit } = facts
    if (largest) {
      const seats =
        unit === 'percent' ? counted(largest.seats, facts) : `${ruCount(largest.seats, about)}${outOf(total, about)}`
      return `${capital(ruList(largest.names))} — ${each(largest)}${seats}${largest.enough ? `, ${held(facts)}` : ''}`
    }
    if (majority.length > 0) return `Большинство: ${ruList(majority)}`
    return whole === null ? 'Числа неизвестны' : capital(counted(whole, facts))
  },
  occasion: ({ occasion: { body, what, day } }) => [body, ...(what === undefined ? [] : [what]), day.words].join(', '),
  mark: ({ rule, needed, total, unit, about }) => {
    const open = bounds(needed).most === null
    const whole = open ? `всех ${UNITS[unit][2]}` : ruApprox(total, about)
    return `${capital(ruCount(needed, about))}: ${ruShare(rule, whole, { counted: !open, open })}`
  },
  part: (share, total, about) => `${ruPercent(share)} от ${ruApprox(total, about)}`,
  grounds: ({ source, others }) => {
    const totals = others.map((other) => `${other.source} (${ruCount(other.total, other.about)})`)
    return `${sentence(`Источник: ${source}`)}${totals.length > 0 ? ` Другие данные: ${totals.join('; ')}.` : ''}`
  },
  description: (facts) => `${sentence(made(facts))} ${ruHouse.grounds(facts)}`,
}
