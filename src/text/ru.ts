import type { Base } from '../measure/rule.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import type { Method } from '../model/vote.js'
import type { VoteFacts } from './facts.js'
import { capital } from './capital.js'
import { isRounded } from './isRounded.js'
import { quoted } from './quoted.js'
import { ruBase } from './ruBase.js'
import { ruCount } from './ruCount.js'
import { ruDifferences, RU_FIGURES } from './ruDifferences.js'
import { ruHouse } from './ruHouse.js'
import { ruPercent } from './ruPercent.js'
import { ruPlural } from './ruPlural.js'
import { ruShare } from './ruShare.js'
import { ruTurn } from './ruTurn.js'
import { ruVotes } from './ruVotes.js'
import { ruSources } from './ruSources.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

const METHODS: Readonly<Record<Method, string | null>> = {
  'leaving-the-room': 'выходом из зала',
  'moving-apart': 'расхождением по сторонам зала',
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

const TOOK_PART: Readonly<Record<Base, string>> = {
  decisive: 'голосов за и против',
  cast: 'голосовавших',
  present: 'присутствовавших',
  members: 'членов',
}

function isOpen(count: Count): boolean {
  return bounds(count).most === null
}

/** The share of a rule with its base: «больше половины из 933 голосов за и против». */
function shareOf({ rule, base, needed, about }: VoteFacts): string {
  return ruShare(rule, ruBase(rule.of, base, about.base), {
    counted: !isOpen(base),
    open: needed !== null && isOpen(needed),
  })
}

/** What the rule asked for, as the end of a sentence. */
function asked(facts: VoteFacts): string {
  const { rule, base, needed, about, quorum } = facts
  const least = quorum ? `; кворум — ${ruCount(quorum.least)}` : ''
  if (base === 0) return `${NOBODY[rule.of]}${least}`
  if (needed === null) return `требовалось ${shareOf(facts)}${least}`
  const number = needed === 1 ? 'требовался 1 голос' : `требовалось ${ruCount(needed, about.base)}`
  return `${number}, ${shareOf(facts)}${least}`
}

/** By how much the prevailing side led, in votes. */
function leadOf({ by, about }: VoteFacts): string {
  if (by === null) return ''
  const { least, most } = bounds(by)
  const rounded = isRounded(by, about.votes)
  const votes = `${ruCount(most === null ? least : by)} ${ruPlural(most ?? least, 'голос', 'голоса', 'голосов')}`
  if (rounded) return ` с перевесом примерно в ${votes}${most === null ? ' или больше' : ''}`
  return ` с перевесом ${most === null ? 'не менее чем ' : ''}в ${votes}`
}

const DECISIONS = { carried: 'принято', rejected: 'отклонено' } as const
const EVEN = ' при равенстве голосов'

function finding(facts: VoteFacts): string {
  const { verdict, recorded, tied, quorum } = facts
  const votes = ruVotes(facts, ru.sides)
  if (verdict === 'inquorate' && quorum) {
    return `Нет кворума: ${ruCount(quorum.came)} из ${ruCount(quorum.least)}`
  }
  const what = {
    carried: 'Принято',
    rejected: 'Отклонено',
    inquorate: 'Нет кворума',
    disputed: 'Источники расходятся',
    undecidable: 'Исход неясен',
  }[verdict]
  // Where both sides are known, anyone can subtract; where not, the votes tell of a tie.
  const isTold = facts.for !== null && facts.against !== null
  const lead = isTold || tied ? '' : leadOf(facts)
  const numbers = votes ? `: ${votes}` : ''
  if (recorded) return `По источникам ${DECISIONS[recorded]}${lead}${numbers || (lead ? '' : ', числа неизвестны')}`
  if (verdict === 'undecidable' && !votes) return 'Число голосов неизвестно'
  return `${what}${isTold && tied ? EVEN : lead}${numbers}`
}

function question({ occasion }: VoteFacts): string {
  if (!occasion) return ''
  const { body, day, method } = occasion
  const how = METHODS[method] === null ? '' : `, голосовали ${METHODS[method]}`
  return `${body}, ${day.words}: поставлен вопрос ${quoted(occasion.question.replace(/\.$/, ''), ['«', '»'], ['„', '“'])}${how}. `
}

function abstainedOf({ abstain, about }: VoteFacts): string {
  if (abstain === null) return ''
  if (abstain === 0) return 'воздержавшихся нет'
  return `${ru.abstained(about.abstain ? null : abstain)} ${ruCount(abstain, about.abstain)}`
}

function result(facts: VoteFacts): string {
  const votes = [ruVotes(facts, facts.sides), abstainedOf(facts)].filter((part) => part !== '').join(', ')
  const numbers = votes && ` (${votes})`
  const lead = facts.tied ? EVEN : leadOf(facts)
  const { quorum, recorded, verdict } = facts
  const part = quorum ? `: ${TOOK_PART[quorum.of]} — ${ruCount(quorum.came)}, требовалось ${ruCount(quorum.least)}` : ''
  if (recorded) {
    const however =
      verdict === 'undecidable'
        ? `${lead}${numbers}; по одним числам этого не установить`
        : `, хотя по этим числам ${verdict === 'carried' ? DECISIONS.carried : DECISIONS.rejected}${numbers}`
    return `По источникам предложение ${DECISIONS[recorded]}${however}: ${asked(facts)}.`
  }
  return {
    carried: `Предложение принято${lead}${numbers}: ${asked(facts)}.`,
    rejected: `Предложение отклонено${lead}${numbers}: ${asked(facts)}.`,
    inquorate: `Участвовало слишком мало, голосование недействительно${numbers}${part}.`,
    disputed: `Источники расходятся в том, принято ли предложение${numbers}: ${asked(facts)}.`,
    undecidable: `Принято ли предложение, установить нельзя${numbers}: ${asked(facts)}.`,
  }[verdict]
}

/** What would have turned the result, and where the sources differ. */
function ending(facts: VoteFacts): string {
  const turn = ruTurn(facts)
  if (facts.differences.length === 0) return turn && ` ${turn}.`
  const figures = ruDifferences(facts, true)
  const who = facts.sources.length === 1 ? 'данные источника' : 'источники'
  return turn ? ` ${turn}; ${who} расходятся в числе ${figures}.` : ` ${capital(who)} расходятся в числе ${figures}.`
}

/** Russian. */
export const ru: Words = {
  count: ruCount,
  percent: ruPercent,
  sides: { for: 'за', against: 'против', abstain: 'воздержались' },
  abstained: (count) =>
    typeof count === 'number' ? ruPlural(count, 'воздержался', 'воздержались', 'воздержались') : 'воздержались',
  figures: RU_FIGURES,
  calendars: { both: 'Старый стиль, под ним новый', old: 'Старый стиль', new: 'Новый стиль' },
  uncertain: (seats) => `ещё до ${ruCount(seats)}`,
  unlisted: 'не распределены',
  finding,
  occasion: ({ occasion }) => {
    if (!occasion) return ''
    const method = METHODS[occasion.method]
    return `${sentence(occasion.question)} ${occasion.body}, ${occasion.day.words}${method ? `, ${method}` : ''}`
  },
  mark: (facts) => {
    const { needed, base, rule, about } = facts
    if (base === 0) return capital(NOBODY[rule.of])
    const number = needed === 1 ? 'Нужен 1 голос' : `Нужно ${ruCount(needed, about.base)}`
    return `${number}: ${shareOf(facts)}`
  },
  part: (share, { rule, base, about }) => `${ruPercent(share)} от ${ruBase(rule.of, base, about)}`,
  turn: (facts) => {
    const turn = ruTurn(facts)
    return turn && `${turn}.`
  },
  grounds: (facts) => {
    const sources = ruSources(facts.sources)
    return facts.differences.length > 0
      ? `${sources} ${facts.sources.length === 1 ? 'Его данные' : 'Они'} расходятся в числе ${ruDifferences(facts, false)}.`
      : sources
  },
  drawn: (source) => sentence(`Показаны данные: ${source}`),
  description: (facts) => `${question(facts)}${result(facts)}${ending(facts)}`,
  house: ruHouse,
  table: {
    votes: 'Голоса, доля от поданных',
    groups: 'Группы',
    total: 'всего',
    needed: 'требовалось',
    quorum: 'кворум',
    lead: 'перевес',
    result: 'исход',
    base: (rule) => BASES[rule.of],
    verdicts: {
      carried: 'принято',
      rejected: 'отклонено',
      undecidable: 'установить нельзя',
      inquorate: 'нет кворума',
    },
  },
  live: {
    chart: 'диаграмма',
    keys: 'Стрелки ведут от группы к группе.',
    menu: 'Таблица, файлы, ссылка',
    showTable: 'Показать таблицу',
    hideTable: 'Скрыть таблицу',
    save: (format) => `Сохранить ${format}`,
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    marked: 'Ссылка выделена, её можно скопировать.',
    fault: 'Рисунок не удалось построить.',
  },
  page: {
    table: 'Цифры таблицей',
    both: 'Цифры и источники',
    sources: 'Источники',
    cite: (finding, sources) =>
      sentence(
        `Ссылка на рисунок: «${finding}», рисунок soviet-tally${sources.length > 0 ? ` по: ${sources.join('; ')}` : ''}`,
      ),
  },
}
