import type { AdoptionWords } from './adoptionFacts.js'
import { capital } from './capital.js'
import { enCount } from './enCount.js'
import { enSources } from './enSources.js'
import { paragraph } from './paragraph.js'

const list = /* @__PURE__ */ new Intl.ListFormat('en', { type: 'disjunction' })

/** English for who took a resolution over. */
export const enAdoption: AdoptionWords = {
  finding: ({ origin, only, total, last }) =>
    only
      ? `${capital(only.name)} followed the ${origin} on ${enAdoption.days(only.days)}`
      : `${capital(enCount(total))} ${total === 1 ? 'body' : 'bodies'} followed the ${origin} by ${enAdoption.days(last)}`,
  note: ({ origin, open, uncertainDays }) =>
    paragraph([
      `Bodies that took the resolution over, added up; the ${origin} itself is not counted.`,
      open && 'Pale: between the least and the most that the sources tell.',
      uncertainDays && 'Level bars: days that the sources give for one step.',
    ]),
  grounds: ({ sources }) => enSources(sources),
  days: (days) => list.format(days),
  byThen: (count) => `${count} by then`,
  columns: ['Day', 'Body', 'In all by then', 'Source'],
}
