import { ruCount } from './ruCount.js'
import { ruList } from './ruList.js'
import { ruPlural } from './ruPlural.js'
import { ruSources } from './ruSources.js'
import { sentence } from './sentence.js'
import type { ComparedWords } from './comparedFacts.js'
import { paragraph } from './paragraph.js'

/** Names of bodies that are told one by one. */
const FEW = 3

/** Russian for many votes side by side. */
export const ruCompared: ComparedWords = {
  finding: ({ votes, carried, rejected, turning, open, rules }) => {
    const parts = [
      carried > 0 && `принято ${ruCount(carried)}`,
      rejected > 0 && `отклонено ${ruCount(rejected)}`,
      turning > 0 && `${ruCount(turning)} ${ruPlural(turning, 'зависит', 'зависят', 'зависят')} от правила`,
      open > 0 && `неясно ${ruCount(open)}`,
    ].filter((part) => part !== false)
    const by = rules === 1 ? '' : rules === 2 ? ' по двум правилам' : `, правил ${ruCount(rules)}`
    return `${ruCount(votes)} ${ruPlural(votes, 'голосование', 'голосования', 'голосований')}${by}: ${parts.join(', ')}`
  },
  occasion: ({ bodies, days }) => {
    const who =
      bodies.length <= FEW
        ? ruList(bodies)
        : `${ruCount(bodies.length)} ${ruPlural(bodies.length, 'орган', 'органа', 'органов')}`
    return `${who}, ${days.join(' — ')}`
  },
  note: ({ rounded, several, unknown }) =>
    paragraph([
      'Точка — голосование: чем ближе к углу, тем больше голосов отдано так. Цвет — у стороны, взявшей верх.',
      several && 'Соединены данные об одном голосовании.',
      rounded && 'Пустые точки: источник округляет, даёт промежуток или молчит о воздержавшихся; показано наименьшее.',
      unknown.length > 0 && `Не показано, так как не все числа известны: ${sentence(ruList(unknown))}`,
    ]),
  rowsNote: ({ several, differing }) =>
    paragraph([
      several && 'Показана первая запись о каждом голосовании.',
      differing.length > 0 && `Записи расходятся: ${sentence(differing.join('; '))}`,
    ]),
  grounds: ({ sources }) => ruSources(sources),
  columns: ['Голосование', 'Источник'],
  corners: ['все за', 'все против', 'все воздержались'],
  region: (rule) => `принято: ${rule}`,
  mark: (text, isFirst) => `${text} (${isFirst ? 'сплошные треугольники' : 'пустые треугольники'})`,
}
