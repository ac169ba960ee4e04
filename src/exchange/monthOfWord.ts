import { dateWord } from '../model/dateWord.js'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Names in both languages, as they stand alone and behind a day. */
const names = /* @__PURE__ */ MONTHS.map((month) =>
  (['en', 'ru'] as const).flatMap((locale) =>
    (['month', 'monthOfDay'] as const).map((kind) => dateWord(kind, month, locale).toLowerCase()),
  ),
)

/**
 * The month, from 1, that a word names in English or Russian, in full or by its
 * first three letters at least; `undefined` if it names none.
 *
 * @example
 * monthOfWord('Sept.') // => 9
 * monthOfWord('сентября') // => 9
 */
export function monthOfWord(word: string): number | undefined {
  const start = word.toLowerCase().replace(/\.$/, '')
  if (start.length < 3) return undefined
  return MONTHS.find((month) => names[month - 1]!.some((name) => name.startsWith(start)))
}
