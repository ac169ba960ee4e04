import { partsOf } from '../measure/partsOf.js'
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
  const unlisted = readings.map((house) => partsOf(house).remainder)
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
    ...(unlisted.some((count) => typeof count === 'number' && count > 0)
      ? [
          [
            words.unlisted,
            ...unlisted.map((count, i) => (typeof count === 'number' ? words.count(count, readings[i]!.about) : '–')),
          ],
        ]
      : []),
    [words.table.total, ...readings.map(({ total, about }) => words.count(total, about))],
  ]
}
