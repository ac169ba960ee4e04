import type { Count } from '../model/count.js'
import { countProblem } from '../model/countProblem.js'
import { show } from '../model/show.js'
import { isMissing } from './isMissing.js'
import type { Parsed } from './parsed.js'
import { withoutFootnotes } from './withoutFootnotes.js'

/** A count, and whether the cell rounds it. */
export interface CountCell {
  readonly count: Count
  readonly about: boolean
}

/** Digits without a zero before them, in threes if a space, a comma, a point or an apostrophe stands between them; or a whole number with a decimal zero. */
const NUMBER = /^(?:(?:0|[1-9]\d*)(?:[.,]0{1,2})?|[1-9]\d{0,2}([ ,.'’])\d{3}(?:\1\d{3})*)$/
const ABOUT =
  /^(?:~|≈|(?:about|around|approx\.?|approximately|circa|ca\.?|c\.|около|ок\.?|примерно|приблизительно)(?![\p{L}]))\s*/u
const BETWEEN = [
  /^(?:(?:between|from|от|с|между) )?([\d.,'’ ]*\d) ?(?:[-‐‑‒–—−…]|\.\.+| (?:to|до) ) ?(\d[\d.,'’ ]*)$/,
  // Two numbers with “and” between them are two figures, unless they are said to be ends.
  /^(?:between|с|между) ([\d.,'’ ]*\d) (?:and|по|и) (\d[\d.,'’ ]*)$/,
]

/** Letters of the longest cell that may be a count. */
const LONGEST = 60

/** How a cell bounds a number from one side. */
const BOUNDS: readonly [pattern: RegExp, count: (n: number) => Count][] = [
  [
    /^(?:≥|>=|at least |min(?:imum|\.)? |not (?:less|fewer) than |не менее |не меньше |минимум |от )(.*)$/,
    (n) => [n, null],
  ],
  [/^(.*?)(?: ?\+| or more| and more| и более| и больше)$/, (n) => [n, null]],
  [/^(?:>|more than |over |above |более |больше |свыше )(.*)$/, (n) => [n + 1, null]],
  [
    /^(?:≤|<=|at most |max(?:imum|\.)? |not more than |no more than |up to |не более |не больше |максимум |до )(.*)$/,
    (n) => [0, n],
  ],
  [/^(?:<|less than |fewer than |under |below |менее |меньше )(.*)$/, (n) => [0, n - 1]],
]

/**
 * The count in a cell of a table as people write them. Votes are whole, so
 * `1.002` and `1,002` are thousands; `1,5` is a problem and never a guess. A
 * cell that is missing in any of the ways of `isMissing` counts `null`.
 *
 * @example
 * parseCount('1 002[3]') // => { value: { count: 1002, about: false } }
 * parseCount('ок. 67–69') // => { value: { count: [67, 69], about: true } }
 * parseCount('не менее 300') // => { value: { count: [300, null], about: false } }
 * parseCount('52 %') // => { problem: 'requires a number of votes, not a share, got "52 %"' }
 */
export function parseCount(cell: string): Parsed<CountCell> {
  const text = withoutFootnotes(cell)
    .replace(/[\s\u2009\u202f]+/g, ' ')
    .toLowerCase()
  if (isMissing(text)) return { value: { count: null, about: false } }
  if (/[%‰]/.test(cell)) return { problem: `requires a number of votes, not a share, got ${show(cell)}` }
  const plain = text.replace(ABOUT, '')
  const count = plain.length > LONGEST ? undefined : countIn(plain)
  if (count === undefined) {
    return { problem: `requires a whole number such as 414, 1 002 or 67–69, got ${show(cell)}` }
  }
  const problem = countProblem(count)
  return problem ? { problem: `${problem} from ${show(cell)}` } : { value: { count, about: plain !== text } }
}

function countIn(text: string): Count | undefined {
  const alone = wholeIn(text)
  if (alone !== undefined) return alone
  const [, least, most] = BETWEEN.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? []
  if (least !== undefined && most !== undefined) {
    const ends = [wholeIn(least), wholeIn(most)] as const
    return ends[0] === undefined || ends[1] === undefined ? undefined : [ends[0], ends[1]]
  }
  for (const [pattern, count] of BOUNDS) {
    const number = wholeIn(pattern.exec(text)?.[1] ?? '')
    if (number !== undefined) return count(number)
  }
  return undefined
}

function wholeIn(text: string): number | undefined {
  const number = text.trim()
  return NUMBER.test(number) ? Number(number.replace(/[.,]0{1,2}$/, '').replace(/\D/g, '')) : undefined
}
