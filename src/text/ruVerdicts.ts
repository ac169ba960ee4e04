import type { Base } from '../measure/rule.js'
import { capital } from './capital.js'
import { ru } from './ru.js'
import { ruCount } from './ruCount.js'
import { ruDifferences } from './ruDifferences.js'
import { ruPlural } from './ruPlural.js'
import { ruShare } from './ruShare.js'
import { ruVotes } from './ruVotes.js'
import { sentence } from './sentence.js'
import { small } from './small.js'
import type { VerdictWords } from './verdictFacts.js'

const WHOLES: Readonly<Record<Base, string>> = {
  decisive: 'голосов за и против',
  cast: 'всех поданных голосов',
  present: 'присутствовавших',
  members: 'всех членов',
}
const RESULTS = {
  carried: 'Принято',
  rejected: 'Отклонено',
  inquorate: 'Нет кворума',
  undecidable: 'Исход неясен',
  disputed: 'Исход спорный',
}

/** «все 4 правила», «оба правила». */
function each(count: number, one: string, few: string, many: string): string {
  return count === 2 ? `оба ${few}` : `все ${ruCount(count)} ${ruPlural(count, one, few, many)}`
}

/** Russian for a vote under several rules and after several accounts. */
export const ruVerdicts: VerdictWords = {
  accounts: (facts, accounts) => {
    const votes = ruVotes(facts, ru.sides)
    const [result, numbers] = [RESULTS[facts.verdict], votes && `: ${votes}`]
    if (accounts === 1) return `${result}${numbers} — по единственному источнику`
    const all = each(accounts, 'источник', 'источника', 'источников')
    if (facts.differences.length === 0) return `Сходятся ${all}${numbers}`
    const figures = ruDifferences(facts, false)
    return facts.verdict === 'disputed'
      ? `Исход зависит от источника: они расходятся в числе ${figures}`
      : `${result}, говорят ${all}; расходятся они в числе ${figures}`
  },
  accountsNote: (marks, differ) => {
    const lines = differ ? 'Отвесные линии: источники согласны; наклонные: расходятся. ' : ''
    return `${lines}${marks.length > 0 ? sentence(`Засечки: ${marks.map(small).join('; ')}`) : ''}`.trim()
  },
  rules: (summary, { rules, accounts, open }) => {
    const by = rules === 1 ? 'по этому правилу' : `по ${each(rules, 'правилу', 'правилам', 'правилам')}`
    const told = `, говорят ${each(accounts, 'источник', 'источника', 'источников')}`
    const after = open ? ', насколько говорят источники' : accounts === 1 ? '' : told
    const all = by.replace('по оба', 'по обоим').replace('по все', 'по всем') + after
    return {
      'always carried': `Принято ${all}`,
      'always rejected': `Отклонено ${all}`,
      'always inquorate': `Нет кворума ${all}`,
      'depends on the rule': 'Зависит от правила: по одному принято, по другому отклонено',
      'depends on the reading': 'Зависит от источника: по одному и тому же правилу исход разный',
      'cannot be known': 'Для всех правил сведений не хватает',
    }[summary]
  },
  corner: 'Правило',
  rule: (rule) => {
    const quorum = rule.quorum ? `; кворум ${ruCount(rule.quorum.least)}` : ''
    return capital(`${ruShare(rule, WHOLES[rule.of], { counted: false, open: false })}${quorum}`)
  },
  votes: (votes, needed) => `за ${votes}, нужно ${needed}`,
}
