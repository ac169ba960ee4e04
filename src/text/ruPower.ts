import type { Shares } from '../measure/shares.js'
import { capital } from './capital.js'
import type { PowerWords } from './powerFacts.js'
import { ruList } from './ruList.js'
import { ruPercent } from './ruPercent.js'
import { percentRange } from './percentRange.js'
import { sentence } from './sentence.js'
import { paragraph } from './paragraph.js'

function share(between: Shares): string {
  return percentRange(between, ruPercent)
}

/** Russian for power in a house. */
export const ruPower: PowerWords = {
  finding: ({ strongest }) => {
    if (!strongest) return 'Чьё влияние было наибольшим, зависит от того, о чём источники молчат'
    const { names, power, share: seats } = strongest
    const who = capital(ruList(names))
    if (power.least === 1) return `${who} решали сами: ${share(seats)} мест`
    if (names.length > 1) return `Влияние равно: ${ruList(names)} — по ${share(power)}`
    return `Наибольшее влияние: ${ruList(names)} — ${share(power)} при ${share(seats)} мест`
  },
  note: ({ needed, powerless, alone, open }) =>
    paragraph([
      needed && sentence(needed),
      `Принято, что каждая группа голосует как один${alone ? ', а не входящие в группы — каждый за себя' : ''}.`,
      'Банцаф: доля группы во всех случаях, в которых какая-либо группа решает исход.',
      'Шепли — Шубик: доля порядков присоединения, в которых большинство приносит эта группа.',
      powerless.length > 0 && `Никогда не решают: ${sentence(ruList(powerless))}`,
      open && 'Тонкие линии: что допускают числа источников.',
    ]),
  columns: ['Группа', 'Места'],
  measures: { seats: 'места', banzhaf: 'влияние по Банцафу', shapleyShubik: 'влияние по Шепли — Шубику' },
}
