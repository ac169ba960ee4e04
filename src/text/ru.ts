import type { Base } from '../measure/rule.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'
import type { VoteFacts } from './facts.js'
import { ruCount } from './ruCount.js'
import { ruHouse } from './ruHouse.js'
import { ruPlural } from './ruPlural.js'
import { ruShare } from './ruShare.js'
import { ruVotes } from './ruVotes.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

const percentage = /* @__PURE__ */ new Intl.NumberFormat('ru', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})
const list = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'conjunction' })

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

const NOBODY: Readonly<Record<Base, string>> = {
  decisive: 'ни за, ни против никто не голосовал',
  cast: 'никто не голосовал',
  present: 'никто не присутствовал',
  members: 'членов не было',
}

const FIGURES: Words['figures'] = {
  for: 'голосов за',
  against: 'голосов против',
  abstain: 'воздержавшихся',
  notVoting: 'не голосовавших',
  present: 'присутствовавших',
  members: 'членов',
}

function isOpen(count: Count): boolean {
  return bounds(count).most === null
}

/** The share of a rule with its base: «больше половины из 933 голосов за и против». */
function shareOf({ rule, base, needed }: Pick<VoteFacts, 'rule' | 'base' | 'needed'>): string {
  return ruShare(rule, baseOf({ rule, base }), { counted: !isOpen(base), open: needed !== null && isOpen(needed) })
}

function baseOf({ rule, base }: Pick<VoteFacts, 'rule' | 'base'>): string {
  const votes = isOpen(base) ? 'голосов' : `${ruCount(base)} ${ruPlural(base, 'голоса', 'голосов', 'голосов')}`
  const people = isOpen(base) ? 'всех' : ruCount(base)
  return {
    decisive: `${votes} за и против`,
    cast: `${votes}, считая воздержавшихся`,
    present: `${people} ${ruPlural(base, 'присутствующего', 'присутствующих', 'присутствующих')}`,
    members: `${people} ${ruPlural(base, 'члена', 'членов', 'членов')}`,
  }[rule.of]
}

/** What the rule asked for, as the end of a sentence. */
function asked(facts: VoteFacts): string {
  const { rule, base, needed } = facts
  if (base === 0) return NOBODY[rule.of]
  if (needed === null) return `требовалось ${shareOf(facts)}`
  return `${needed === 1 ? 'требовался 1 голос' : `требовалось ${ruCount(needed)}`}, ${shareOf(facts)}`
}

/** What would have turned the result, without a stop. */
function turned({ verdict, switching, abstainers }: VoteFacts): string {
  if (switching?.enough === false) {
    return verdict === 'carried'
      ? 'Никакой переход голосов не провалил бы предложение'
      : 'Никакой переход голосов не провёл бы предложение'
  }
  if (switching?.needed == null) return ''
  const { needed } = switching
  const switched = ruPlural(
    needed,
    `Исход изменил бы ${ruCount(needed)} голос, перешедший на другую сторону`,
    `Исход изменили бы ${ruCount(needed)} голоса, перешедшие на другую сторону`,
    `Исход изменили бы ${ruCount(needed)} голосов, перешедших на другую сторону`,
  )
  return `${switched}${joined(abstainers)}`
}

function joined(abstainers: VoteFacts['abstainers']): string {
  if (!abstainers) return ''
  const { enough, alone } = abstainers
  if (alone) {
    return enough ? '; изменил бы его и единственный воздержавшийся' : '; единственный воздержавшийся его не изменил бы'
  }
  return enough ? '; изменили бы его и все воздержавшиеся вместе' : '; все воздержавшиеся вместе его не изменили бы'
}

function differences(facts: VoteFacts, withSources: boolean): string {
  return list.format(
    facts.differences.map(({ figure, told }) => {
      const counts = told.map(({ source, count }) => `${withSources ? `${source} – ` : ''}${ruCount(count)}`)
      return `${FIGURES[figure]} (${[...new Set(counts)].join(', ')})`
    }),
  )
}

/** By how much the prevailing side led, in votes. */
function leadOf(by: Count): string {
  if (by === null) return ''
  const { least, most } = bounds(by)
  if (most === null)
    return ` с перевесом не менее чем в ${ruCount(least)} ${ruPlural(least, 'голос', 'голоса', 'голосов')}`
  return ` с перевесом в ${ruCount(by)} ${ruPlural(by, 'голос', 'голоса', 'голосов')}`
}

function finding(facts: VoteFacts): string {
  const { verdict, by } = facts
  const votes = ruVotes(facts, ru.sides)
  if (verdict === 'undecidable' && !votes) return 'Число голосов неизвестно'
  const what = {
    carried: 'Принято',
    rejected: 'Отклонено',
    inquorate: 'Нет кворума',
    disputed: 'Источники расходятся',
    undecidable: 'Исход неясен',
  }[verdict]
  // Where both sides are known, anyone can subtract.
  const lead = facts.for === null || facts.against === null ? leadOf(by) : ''
  return `${what}${lead}${votes ? `: ${votes}` : ''}`
}

function question({ occasion }: VoteFacts): string {
  if (!occasion) return ''
  const { body, day, method } = occasion
  const how = METHODS[method] === null ? '' : `, голосовали ${METHODS[method]}`
  return `${body}, ${day.words}: поставлен вопрос «${occasion.question.replace(/\.$/, '')}»${how}. `
}

function abstainedOf({ abstain, about }: VoteFacts): string {
  if (abstain === null) return ''
  if (abstain === 0) return 'воздержавшихся нет'
  const verb =
    typeof abstain === 'number' && !about
      ? ruPlural(abstain, 'воздержался', 'воздержались', 'воздержались')
      : 'воздержались'
  return `${verb} ${ruCount(abstain, about)}`
}

function result(facts: VoteFacts): string {
  const votes = [ruVotes(facts, facts.sides), abstainedOf(facts)].filter((part) => part !== '').join(', ')
  const numbers = votes && ` (${votes})`
  return {
    carried: `Предложение принято${leadOf(facts.by)}${numbers}: ${asked(facts)}.`,
    rejected: `Предложение отклонено${leadOf(facts.by)}${numbers}: ${asked(facts)}.`,
    inquorate: `Участвовало слишком мало, чтобы голосование считалось${numbers}.`,
    disputed: `Источники расходятся в том, принято ли предложение${numbers}: ${asked(facts)}.`,
    undecidable: `Принято ли предложение, установить нельзя${numbers}: ${asked(facts)}.`,
  }[facts.verdict]
}

/** What would have turned the result, and where the sources differ. */
function ending(facts: VoteFacts): string {
  const turn = turned(facts)
  if (facts.differences.length === 0) return turn && ` ${turn}.`
  const figures = differences(facts, true)
  return turn ? ` ${turn}; источники расходятся в числе ${figures}.` : ` Источники расходятся в числе ${figures}.`
}

/** Russian. */
export const ru: Words = {
  count: ruCount,
  percent: (share) => percentage.format(share),
  sides: { for: 'за', against: 'против', abstain: 'воздержались' },
  figures: FIGURES,
  uncertain: (seats) => `${ruCount(seats)} под вопросом`,
  unlisted: 'не распределены',
  finding,
  occasion: ({ occasion }) => {
    if (!occasion) return ''
    const method = METHODS[occasion.method]
    return `${sentence(occasion.question)} ${occasion.body}, ${occasion.day.words}${method ? `, ${method}` : ''}`
  },
  mark: (facts) => {
    const { needed, base, rule } = facts
    const number = needed === 1 ? 'Нужен 1 голос' : `Нужно ${ruCount(needed)}`
    return `${number}: ${base === 0 ? NOBODY[rule.of] : shareOf(facts)}`
  },
  part: (share, facts) => `${percentage.format(share)} от ${baseOf(facts)}`,
  turn: (facts) => {
    const turn = turned(facts)
    return turn && `${turn}.`
  },
  grounds: (facts) => {
    if (facts.sources.length === 0) return ''
    const sources = sentence(`${facts.sources.length === 1 ? 'Источник' : 'Источники'}: ${facts.sources.join('; ')}`)
    return facts.differences.length > 0 ? `${sources} Они расходятся в числе ${differences(facts, false)}.` : sources
  },
  drawn: (source) => sentence(`Показаны данные: ${source}`),
  description: (facts) => `${question(facts)}${result(facts)}${ending(facts)}`,
  house: ruHouse,
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
