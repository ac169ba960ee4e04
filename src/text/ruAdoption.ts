import type { AdoptionWords } from './adoptionFacts.js'
import { ruCount } from './ruCount.js'
import { ruPlural } from './ruPlural.js'
import { ruSources } from './ruSources.js'
import { paragraph } from './paragraph.js'

const list = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'disjunction' })

/** Russian for who took a resolution over. */
export const ruAdoption: AdoptionWords = {
  finding: ({ origin, only, total, last }) =>
    only
      ? `${origin}, затем ${only.name}: ${ruAdoption.days(only.days)}`
      : `${origin}, затем ещё ${ruCount(total)} ${ruPlural(total, 'орган', 'органа', 'органов')} — к ${ruAdoption.days(last)}`,
  note: ({ origin, open, uncertainDays }) =>
    paragraph([
      `Сколько органов присоединилось к резолюции; сам ${origin} не в счёт.`,
      open && 'Бледно: между наименьшим и наибольшим числом у источников.',
      uncertainDays && 'Отрезки: дни, которые источники называют для одного шага.',
    ]),
  grounds: ({ sources }) => ruSources(sources),
  days: (days) => list.format(days),
  byThen: (count) => `всего к тому дню: ${count}`,
  columns: ['День', 'Орган', 'Всего к этому дню', 'Источник'],
}
