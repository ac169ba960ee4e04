import type { Base } from '../measure/rule.js'
import type { Shares } from '../measure/shares.js'
import { ruPercent } from './ruPercent.js'
import { sentence } from './sentence.js'
import type { TrajectoryWords } from './trajectoryFacts.js'

const OF: Readonly<Record<Base, string>> = {
  decisive: 'от голосов за и против',
  cast: 'от всех поданных',
  present: 'от присутствовавших',
  members: 'от всех членов',
}

function share({ least, most }: Shares): string {
  return least === most ? ruPercent(least) : `${ruPercent(least)}–${ruPercent(most)}`
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
    return [turn, dashed, hollow, bars].filter(Boolean).join(' ')
  },
  grounds: ({ sources }) =>
    sources.length === 0 ? '' : sentence(`${sources.length === 1 ? 'Источник' : 'Источники'}: ${sources.join('; ')}`),
  half: 'половина',
  turned: 'между этими днями большинство сменилось',
  calendars: { both: 'Старый стиль, под ним новый', old: 'Старый стиль', new: 'Новый стиль' },
  columns: ['День', 'Доля', 'Голоса', 'Источник'],
  outOf: (votes, base) => `${votes} из ${base}`,
}
