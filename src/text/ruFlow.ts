import type { FlowWords } from './flowFacts.js'
import { ruCount } from './ruCount.js'
import { ruPlural } from './ruPlural.js'
import { paragraph } from './paragraph.js'

/** Russian for who can have moved. */
export const ruFlow: FlowWords = {
  finding: ({ changed, isClosed }) =>
    changed === 0
      ? 'Никто не обязательно сменил сторону'
      : `Сторону ${ruPlural(changed, 'сменил', 'сменили', 'сменили')} не менее ${ruCount(changed)}${isClosed ? '' : ', если не пришло и не ушло больше'}`,
  occasion: ({ bodies: [before, after], times, isOneDay }) => {
    if (isOneDay) return `${before}: ${times.join(' / ')}`
    return before === after ? `${before}, ${times.join(' и ')}` : `${before}, ${times[0]}; ${after}, ${times[1]}`
  },
  note: ({ whole: [before, after], came, went, open }) =>
    paragraph([
      'Тёмное: столько перешло наверняка.',
      open && 'Бледное: столько могло перейти, хотя и не всё сразу.',
      before !== null && after !== null && `Было ${ruCount(before)}, затем ${ruCount(after)}:`,
      came > 0 && `не менее ${ruCount(came)} были лишь во второй раз.`,
      came === 0 && went > 0 && `не менее ${ruCount(went)} были лишь в первый раз.`,
      came === 0 && went === 0 && 'пришедших и ушедших могло не быть.',
    ]),
  corner: (before, after) => `Откуда: ${before}. Куда: ${after}`,
  came: 'раньше не было',
  went: 'больше не было',
  moved: (least, most, isSame) => `${isSame ? 'Осталось' : 'Перешло'}: не менее ${ruCount(least)}, не более ${most}`,
}
