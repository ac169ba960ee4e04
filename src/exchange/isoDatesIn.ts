import { show } from '../model/show.js'
import { monthOfWord } from './monthOfWord.js'
import type { Parsed } from './parsed.js'

/** An ISO day or month; after it, where the cell gives both calendars, the one in brackets. */
type Dates = readonly [date: string, inBrackets?: string]

type Pattern = readonly [pattern: RegExp, dates: (parts: readonly (string | undefined)[]) => Dates | undefined]

const PATTERNS = /* @__PURE__ */ patterns()

/** Letters of the longest cell that may be a date. */
const LONGEST = 60

/**
 * The ISO dates in a cell, whichever calendar they are of: one, or one with
 * another in brackets. Whether there are such days is not checked.
 *
 * @example
 * isoDatesIn('31 августа (13 сентября) 1917 г.') // => { value: ['1917-08-31', '1917-09-13'] }
 * isoDatesIn('9/10/1917')
 * // => { problem: 'requires a day such as 1917-09-09, got "9/10/1917", which may be 1917-10-09 or 1917-09-10' }
 */
export function isoDatesIn(cell: string): Parsed<Dates> {
  const text = cell
    .trim()
    .replace(/[\s\u202f]+/g, ' ')
    .replace(/ ?(?:г\.?|года)$/i, '')
    .replace(/^(\d{1,2})\/(\d{1,2}) (?=\p{L})/u, '$1 ($2) ')
  for (const [pattern, dates] of text.length > LONGEST ? [] : PATTERNS) {
    const match = pattern.exec(text)
    const found = match && dates(match.slice(1))
    if (found) return { value: found }
  }
  const wanted = `requires a day such as 1917-09-09 or 9 (22) September 1917, got ${show(cell)}`
  const [, one, two, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  if (one === undefined || two === undefined) return { problem: wanted }
  const either = [dated(one, Number(two), year), dated(two, Number(one), year)].flatMap((dates) => dates ?? [])
  const [first, second = first] = either
  if (first === undefined || first !== second) {
    return {
      problem:
        first === undefined
          ? wanted
          : `requires a day such as 1917-09-09, got ${show(cell)}, which may be ${either.join(' or ')}`,
    }
  }
  return { value: [first] }
}

function of(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu')
}

function dated(day: string | undefined, month: number | undefined, year: string | undefined): [string] | undefined {
  if (month === undefined || month < 1 || month > 12 || !year) return undefined
  const date = `${year}-${String(month).padStart(2, '0')}`
  return [day === undefined ? date : `${date}-${day.padStart(2, '0')}`]
}

function patterns(): readonly Pattern[] {
  const WORD = '(\\p{L}{3,}\\.?)'
  return [
    [/^(\d{4}-\d\d(?:-\d\d)?)(?:[t ]00:00(?::00)?)?$/i, ([date]) => [date!]],
    [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, ([day, month, year]) => dated(day, Number(month), year)],
    [of(`${WORD} (\\d{4})`), ([month, year]) => dated(undefined, monthOfWord(month!), year)],
    [
      of(`(\\d{1,2})(?:st|nd|rd|th)? ${WORD},? (\\d{4})`),
      ([day, month, year]) => dated(day, monthOfWord(month!), year),
    ],
    [
      of(`${WORD} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
      ([month, day, year]) => dated(day, monthOfWord(month!), year),
    ],
    // 9 (22) September 1917, 31 August (13 September) 1917, 19 December 1917 (1 January 1918)
    [
      of(
        `(\\d{1,2})(?: ${WORD})?(?: (\\d{4}))? ?\\((\\d{1,2})(?: ${WORD})?(?: (\\d{4}))?\\)(?: ${WORD})?(?: (\\d{4}))?`,
      ),
      ([day, month, year, day2, month2, year2, lastMonth, lastYear]) => {
        const old = dated(day, monthOfWord(month ?? lastMonth ?? ''), year ?? lastYear)
        const after = dated(day2, monthOfWord(month2 ?? lastMonth ?? month ?? ''), year2 ?? lastYear ?? year)
        return old && after && [old[0], after[0]]
      },
    ],
  ]
}
