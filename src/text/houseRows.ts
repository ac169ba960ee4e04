import type { Composition } from '../model/composition.js'
import type { Locale } from '../model/localText.js'
import { localise } from './localise.js'
import { wordsOf } from './wordsOf.js'

/** Rows of a composition’s table: each faction and group that any reading lists, those that none claims, and the total. */
export function houseRows({ readings }: Composition, locale: Locale): string[][] {
  const words = wordsOf(locale)
  const factions = [...new Set(readings.flatMap(({ seats }) => seats.map(({ faction }) => faction)))]
  // The same group in two readings bears the same label.
  const labels = new Map(readings.flatMap(({ groups = [] }) => groups.map(({ label }) => [label.en, label])))
  const unlisted = readings.map(({ total, seats, groups = [] }) => {
    const counts = [...seats, ...groups].map(({ seats: count }) => count)
    const known = counts.filter((count) => typeof count === 'number')
    if (typeof total !== 'number' || known.length < counts.length) return null
    return total - known.reduce((sum, count) => sum + count, 0)
  })
  return [
    ...factions.map((faction) => [
      localise(faction.short, locale),
      ...readings.map(({ seats, about }) => {
        const listed = seats.find((group) => group.faction === faction)
        return listed ? words.count(listed.seats, about) : '–'
      }),
    ]),
    ...[...labels.values()].map((label) => [
      localise(label, locale),
      ...readings.map(({ groups = [], about }) => {
        const listed = groups.find((group) => group.label.en === label.en)
        return listed ? words.count(listed.seats, about) : '–'
      }),
    ]),
    ...(unlisted.some((count) => count !== null && count > 0)
      ? [[words.unlisted, ...unlisted.map((count) => (count === null ? '–' : words.count(Math.max(0, count))))]]
      : []),
    [words.table.total, ...readings.map(({ total, about }) => words.count(total, about))],
  ]
}
