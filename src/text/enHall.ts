import { capital } from './capital.js'
import { enCount } from './enCount.js'
import type { HallWords } from './hallFacts.js'

/** English for a vote by leaving the room. */
export const enHall: HallWords = {
  finding: (left, stayed, about) => {
    if (left === null) return `${capital(enCount(stayed, about))} stayed; how many left the room is not known`
    if (stayed === null) return `${capital(enCount(left, about))} left the room; how many stayed is not known`
    return `${capital(enCount(left, about))} left the room, ${enCount(stayed, about)} stayed`
  },
  dots: (hollow) => `One dot, one person.${hollow ? ' Hollow: not known for certain.' : ''}`,
  inside: 'In the hall',
  outside: 'Through the door',
  stayed: (side) => `${side}: stayed`,
  left: (side) => `${side}: left`,
}
