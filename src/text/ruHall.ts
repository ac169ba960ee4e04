import { capital } from './capital.js'
import type { HallWords } from './hallFacts.js'
import { ruCount } from './ruCount.js'
import { ruPlural } from './ruPlural.js'

/** Russian for a vote by leaving the room. */
export const ruHall: HallWords = {
  finding: (left, stayed, about) => {
    const remained = `${ruPlural(stayed, 'остался', 'остались', 'остались')} ${ruCount(stayed, about)}`
    if (left === null) return `${capital(remained)}; сколько вышло, неизвестно`
    const gone = `Из зала ${ruPlural(left, 'вышел', 'вышли', 'вышли')} ${ruCount(left, about)}`
    return stayed === null ? `${gone}; сколько осталось, неизвестно` : `${gone}, ${remained}`
  },
  dots: (hollow) => `Точка — один человек.${hollow ? ' Пустые: нет уверенности.' : ''}`,
  inside: 'В зале',
  outside: 'За дверью',
  stayed: (side) => `${side}: остались`,
  left: (side) => `${side}: вышли`,
}
