import type { Lead } from '../measure/leadOf.js'
import { capital } from './capital.js'
import { ruCount } from './ruCount.js'
import { ruList } from './ruList.js'
import { ruPlural } from './ruPlural.js'
import { ruSources } from './ruSources.js'
import { sentence } from './sentence.js'
import type { Mover, ShiftFacts, ShiftWords } from './shiftFacts.js'
import { paragraph } from './paragraph.js'

const number = /* @__PURE__ */ new Intl.NumberFormat('ru', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const whole = /* @__PURE__ */ new Intl.NumberFormat('ru')

/** How much one moved, with its sign: «+43,3 п. п.». */
function moved({ won }: Mover, { shares }: ShiftFacts): string {
  const ends = typeof won === 'number' ? [won] : won.map(Number).sort((a, b) => Math.abs(a) - Math.abs(b))
  const digits = [
    ...new Set(ends.map((end) => (shares ? number.format(100 * Math.abs(end)) : whole.format(Math.abs(end))))),
  ]
  return `${ends[0]! < 0 ? '−' : '+'}${digits.join('–')}${shares ? ' п. п.' : ''}`
}

/** Russian for what changed between two days. */
export const ruShift: ShiftWords = {
  finding: (facts) => {
    const { up, down } = facts
    // A side’s name is a phrase of its own: «за власть Советов».
    const [is, and] = facts.of === 'votes' ? [':', '; '] : ['', ', ']
    const movers = [up && `${up.name}${is} ${moved(up, facts)}`, down && `${down.name}${is} ${moved(down, facts)}`]
    const told = movers.filter((text) => text !== null)
    return told.length === 0 ? 'Никто заведомо не прибавил и не потерял' : capital(told.join(and))
  },
  occasion: ({ bodies: [before, after], days, of }) =>
    before === after
      ? `${before}: доли ${of === 'votes' ? 'голосов' : 'мест'}, ${days.join(' и ')}`
      : `Доли ${of === 'votes' ? 'голосов' : 'мест'}: ${before}, ${days[0]}; ${after}, ${days[1]}`,
  note: ({ whole: [before, after], of, fresh, gone, unlisted, families }) =>
    paragraph([
      before !== null &&
        after !== null &&
        `Всего ${of === 'votes' ? 'голосов' : 'мест'}: ${ruCount(before)}, затем ${ruCount(after)}.`,
      fresh.length > 0 && `Новые: ${sentence(ruList(fresh))}`,
      gone.length > 0 && `Больше нет: ${sentence(ruList(gone))}`,
      unlisted.length > 0 &&
        `Названы лишь в один из дней, а в другой, быть может, среди прочих: ${sentence(ruList(unlisted))}`,
      ...families.map(
        (family) => `${capital(family.name)} и отколовшиеся от них: ${family.before}, затем ${family.after}.`,
      ),
    ]),
  grounds: ({ sources, others }) => {
    const told = ruSources(sources)
    const more = `${others} ${ruPlural(others, 'другая запись', 'другие записи', 'других записей')}`
    return others === 0 ? told : `${told} Не показано: ${more}.`
  },
  points: (won: Lead) => {
    const one = (end: number) => `${end < 0 ? '−' : '+'}${number.format(100 * Math.abs(end))}`
    const [least, most] = typeof won === 'number' ? [won, won] : won.map(Number)
    return one(least!) === one(most!) ? `${one(least!)} п. п.` : `от ${one(least!)} до ${one(most!)} п. п.`
  },
  columns: ['Группа', 'Изменение'],
  fresh: 'новые',
  gone: 'больше нет',
}
