import type { Base } from '../measure/rule.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'
import type { HouseFacts, VoteFacts } from './facts.js'
import type { Words } from './words.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('ru')
const percentage = /* @__PURE__ */ new Intl.NumberFormat('ru', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const list = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'conjunction' })
const plurals = /* @__PURE__ */ new Intl.PluralRules('ru')

const METHODS: Readonly<Record<Method, string | null>> = {
  'leaving-the-room': 'выходом из зала',
  'show-of-hands': 'поднятием рук',
  'roll-call': 'поимённо',
  'secret-ballot': 'тайно',
  acclamation: 'без подсчёта голосов',
  unknown: null,
}

const BASES: Readonly<Record<Base, string>> = {
  decisive: 'за и против',
  cast: 'подано, считая воздержавшихся',
  present: 'присутствовало',
  members: 'членов',
}

const SHARES: Readonly<Record<string, string>> = { '1/2': 'половины', '2/3': 'двух третей', '3/4': 'трёх четвертей' }

/** The form that goes with a count; of a range, with its upper end. */
function plural(value: Count, one: string, few: string, many: string): string {
  const { most } = bounds(value)
  // «Не менее» wants the genitive plural.
  const form = most === null ? 'many' : plurals.select(most)
  return form === 'one' ? one : form === 'few' ? few : many
}

function count(value: Count, about = false): string {
  if (typeof value === 'number') return `${about ? 'около ' : ''}${whole.format(value)}`
  if (value === null) return 'неизвестно'
  const [least, most] = value
  return most === null ? `не менее ${whole.format(least)}` : `${whole.format(least)}–${whole.format(most)}`
}

/** The share of a rule with its base: «больше половины от 933 голосов за и против». */
function shareOf({ rule: { share, strictly, of }, base }: Pick<VoteFacts, 'rule' | 'base'>): string {
  const [numerator, denominator] = share
  const fraction = `${numerator}/${denominator}`
  return `${strictly ? 'больше' : 'не менее'} ${SHARES[fraction] ?? fraction} ${ofBase(of, base)}`
}

function ofBase(of: Base, base: Count): string {
  const known = base !== null && (typeof base === 'number' || base[1] !== null)
  const votes = known ? `${count(base)} ${plural(base, 'голоса', 'голосов', 'голосов')}` : 'голосов'
  const people = known ? `${count(base)} ` : 'всех '
  return {
    decisive: `${votes} за и против`,
    cast: `${votes}, считая воздержавшихся`,
    present: `${people}${plural(base, 'присутствующего', 'присутствующих', 'присутствующих')}`,
    members: `${people}${plural(base, 'члена', 'членов', 'членов')}`,
  }[of]
}

function side(value: Count, { about }: VoteFacts): string {
  return value === null ? 'неизвестно сколько' : count(value, about)
}

function sides(facts: VoteFacts): string {
  return `${side(facts.for, facts)} ${facts.sides.for}, ${side(facts.against, facts)} ${facts.sides.against}`
}

function plain(facts: VoteFacts): string {
  return `${side(facts.for, facts)} за, ${side(facts.against, facts)} против`
}

function turn({ verdict, switching, joining }: VoteFacts): string {
  if (switching?.needed == null) return ''
  const { needed } = switching
  const switched =
    switching.enough === false
      ? `Никакой переход голосов не ${verdict === 'carried' ? 'провалил' : 'провёл'} бы предложение`
      : plural(
          needed,
          `Исход изменил бы ${count(needed)} голос, перешедший на другую сторону`,
          `Исход изменили бы ${count(needed)} голоса, перешедшие на другую сторону`,
          `Исход изменили бы ${count(needed)} голосов, перешедших на другую сторону`,
        )
  const joined = {
    true: '; изменили бы его и все воздержавшиеся вместе',
    false: '; все воздержавшиеся вместе его не изменили бы',
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

function differences(facts: VoteFacts, withSources: boolean): string {
  return list.format(
    facts.differences.map(({ figure, told }) => {
      const counts = told.map(({ source, count: value }) => `${withSources ? `${source} – ` : ''}${count(value)}`)
      return `${ru.figures[figure]} (${[...new Set(counts)].join(', ')})`
    }),
  )
}

function totalOf(facts: HouseFacts): string {
  return facts.total === null ? '' : ` из ${count(facts.total)}`
}

/** Russian. */
export const ru: Words = {
  count,
  percent: (share) => percentage.format(share),
  sides: { for: 'за', against: 'против', abstain: 'воздержались' },
  figures: {
    for: 'голосов за',
    against: 'голосов против',
    abstain: 'воздержавшихся',
    notVoting: 'не голосовавших',
    present: 'присутствовавших',
    members: 'членов',
  },
  uncertain: (seats) => `${count(seats)} под вопросом`,
  unlisted: 'не распределены',
  finding: (facts) =>
    ({
      carried: `Принято: ${plain(facts)}`,
      rejected: `Отклонено: ${plain(facts)}`,
      inquorate: `Нет кворума: ${plain(facts)}`,
      disputed: `Источники расходятся: ${plain(facts)}`,
      undecidable:
        facts.for === null && facts.against === null ? 'Число голосов неизвестно' : `Исход неясен: ${plain(facts)}`,
    })[facts.verdict],
  occasion: ({ occasion }) => {
    if (!occasion) return ''
    const method = METHODS[occasion.method]
    return `${occasion.question} ${occasion.body}, ${occasion.day}${method ? `, ${method}` : ''}`
  },
  mark: (facts) => `Нужно ${count(facts.needed)}: ${shareOf(facts)}`,
  part: (share, { rule, base }) => `${percentage.format(share)} от ${ofBase(rule.of, base)}`,
  turn,
  grounds: (facts) => {
    if (facts.sources.length === 0) return ''
    const sources = `${facts.sources.length === 1 ? 'Источник' : 'Источники'}: ${facts.sources.join('; ')}.`
    return facts.differences.length > 0 ? `${sources} Они расходятся в числе ${differences(facts, false)}.` : sources
  },
  description: (facts) => {
    const { occasion, abstain, about, needed, margin } = facts
    const abstained = abstain === null ? '' : `, воздержались ${count(abstain, about)}`
    const method = occasion ? METHODS[occasion.method] : null
    const asked = occasion
      ? `${occasion.day} ${occasion.body}${method ? ` (голосовали ${method})` : ''} решал вопрос: «${occasion.question}» `
      : ''
    const by =
      typeof margin === 'number' && (facts.verdict === 'carried' ? margin > 0 : margin < 0)
        ? ` с перевесом в ${count(Math.abs(margin))} ${plural(Math.abs(margin), 'голос', 'голоса', 'голосов')}`
        : ''
    const rule = needed === null ? `требовалось ${shareOf(facts)}` : `требовалось ${count(needed)}, ${shareOf(facts)}`
    const numbers = `(${sides(facts)}${abstained})`
    const verdict = {
      carried: `Предложение принято${by} ${numbers}: ${rule}.`,
      rejected: `Предложение отклонено${by} ${numbers}: ${rule}.`,
      inquorate: `Участвовало слишком мало, чтобы голосование считалось ${numbers}.`,
      disputed: `Источники расходятся в том, принято ли предложение ${numbers}: ${rule}.`,
      undecidable: `Принято ли предложение, установить нельзя ${numbers}: ${rule}.`,
    }[facts.verdict]
    const end = turn(facts)
    const differ = facts.differences.length > 0 ? `источники расходятся в числе ${differences(facts, true)}` : ''
    const last = end && differ ? `${end.slice(0, -1)}; ${differ}.` : end || (differ && `И${differ.slice(1)}.`)
    return `${asked}${verdict}${last ? ` ${last}` : ''}`
  },
  house: {
    finding: (facts) => {
      const { largest, majority, needed } = facts
      if (!largest) return majority.length > 0 ? `Большинство: ${list.format(majority)}` : `Места${totalOf(facts)}`
      const enough = bounds(needed).most
      const holds = enough !== null && largest.seats >= enough ? ': большинство' : ''
      return `${largest.name}: ${count(largest.seats)}${totalOf(facts)}${holds}`
    },
    occasion: ({ occasion: { body, what, day } }) => [body, ...(what === undefined ? [] : [what]), day].join(', '),
    mark: ({ needed, total }) => `${count(needed)}: больше половины от ${count(total)}`,
    part: (share, total) => `${percentage.format(share)} от ${count(total)}`,
    grounds: ({ source, others }) => {
      const totals = others.map((other) => `${other.source} (${count(other.total)})`)
      return `Источник: ${source}.${totals.length > 0 ? ` Другие данные: ${totals.join('; ')}.` : ''}`
    },
    description: (facts) => `${ru.house.occasion(facts)}. ${ru.house.finding(facts)}. ${ru.house.grounds(facts)}`,
  },
  table: {
    votes: 'Голоса, доля от поданных',
    groups: 'Группы',
    total: 'всего',
    needed: 'требовалось',
    result: 'исход',
    base: (rule) => BASES[rule.of],
    verdicts: {
      carried: 'принято',
      rejected: 'отклонено',
      undecidable: 'установить нельзя',
      inquorate: 'нет кворума',
    },
  },
  page: { table: 'Те же цифры таблицей', sources: 'Источники' },
}
