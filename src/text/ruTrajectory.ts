import type { Base } from '../measure/rule.js'
import type { Shares } from '../measure/shares.js'
import { ruPercent } from './ruPercent.js'
import { percentRange } from './percentRange.js'
import { ruSources } from './ruSources.js'
import type { TrajectoryWords } from './trajectoryFacts.js'
import { paragraph } from './paragraph.js'

const OF: Readonly<Record<Base, string>> = {
  decisive: 'от голосов за и против',
  cast: 'от всех поданных',
  present: 'от присутствовавших',
  members: 'от всех членов',
}

function share(between: Shares): string {
  return percentRange(between, ruPercent)
}

/** Russian for the share of a camp in a body. */
export const ruTrajectory: TrajectoryWords = {
  finding: ({ ends, status, by }) => {
    if (!ends) return 'Доли неизвестны'
    const [first, last] = [share(ends.first), share(ends.last)]
    const way = first === last ? first : `от ${first} до ${last}`
    return {
      passed: `Большинство — к ${by}; сначала ${first}`,
      lost: `Большинство утрачено к ${by}: ${way}`,
      always: `Большинство всё время: ${way}`,
      never: `Большинства не было: ${way}`,
      unclear: first === last ? first : `От ${first} до ${last}: когда наступил перелом, неизвестно`,
    }[status]
  },
  occasion: ({ camp, body, base, of }) =>
    ({
      votes: `${body}: доля голосов ${camp}, ${OF[base]}`,
      seats: `${body}: доля мест тех, кто ${camp}`,
      both: `${body}: доля голосов ${camp}, ${OF[base]}, и мест тех, кто за это стоял`,
    })[of],
  note: ({ status, after, by, about, open, ends }) => {
    const turn = status === 'passed' || status === 'lost' ? `Большинство сменилось в промежутке: ${after} — ${by}.` : ''
    const dashed = ends ? 'Пунктир: в промежутке ничего не записано.' : ''
    const hollow = about ? 'Пустые кружки: источник округляет.' : ''
    const bars = open ? 'Отвесные отрезки: что допускают числа.' : ''
    return paragraph([turn, dashed, hollow, bars])
  },
  grounds: ({ sources }) => ruSources(sources),
  half: 'половина',
  turned: 'между этими днями большинство сменилось',
  columns: ['День', 'Доля', 'Голоса', 'Источник'],
  outOf: (votes, base) => `${votes} из ${base}`,
}
