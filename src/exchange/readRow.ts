import { isWebAddress } from '../model/isWebAddress.js'
import type { LocalText } from '../model/localText.js'
import { LONGEST_TEXT } from '../model/longestText.js'
import type { Method, Outcome } from '../model/vote.js'
import { show } from '../model/show.js'
import { countAt, type CountField } from './countAt.js'
import { dayAt } from './dayAt.js'
import type { Field } from './fields.js'
import type { Parsed } from './parsed.js'
import { parseDay } from './parseDay.js'
import { parseWord } from './parseWord.js'
import type { RowCells } from './rowCells.js'
import { withoutFootnotes } from './withoutFootnotes.js'
import { KINDS, METHODS, OUTCOMES, SIDES, TRUTHS } from './words.js'

/** A row in the words of the model; bodies, sources and camps still by their names. */
export interface ReadingRow {
  readonly number: number
  readonly id: string | undefined
  readonly session: string | undefined
  readonly soviet: { readonly id: string; readonly name: LocalText | undefined; readonly partOf: string | undefined }
  readonly day: string
  readonly camps: Readonly<Record<'for' | 'against', { readonly camp: string; readonly label: LocalText }>> | undefined
  readonly source: { readonly id: string | undefined; readonly short: string | undefined }
  /** What all rows of a vote share, as far as this one says. */
  readonly vote: {
    readonly question: LocalText
    readonly mover?: LocalText
    readonly method?: Method
    readonly outcome?: Outcome
    readonly consequence?: LocalText
    readonly note?: string
  }
  /** Place of the reading among those of its vote. */
  readonly place: number | undefined
  readonly reading: Readonly<Record<string, unknown>>
}

/** Counts that a reading may leave out, and their columns. A new one is a line. */
const COUNTS = [
  ['abstain', 'abstain'],
  ['notVoting', 'not_voting'],
  ['present', 'present'],
  ['members', 'members'],
] as const satisfies readonly (readonly [key: string, field: CountField])[]

/**
 * What a row says, or `null` if any of its cells is a problem; the problems are
 * left with the cells.
 */
export function readRow(cells: RowCells): ReadingRow | null {
  cells.read('kind', parseWord(KINDS))
  const soviet = sovietOf(cells)
  const day = dayAt(cells)
  const question = localAt(cells, 'question')
  const vote = voteOf(cells)
  const row = {
    number: cells.number,
    id: cells.text('id'),
    session: cells.text('session'),
    camps: campsOf(cells),
    source: { id: cells.text('source'), short: cells.text('source_short') },
    place: placeOf(cells),
    reading: readingOf(cells),
  }
  if (!soviet) cells.fail(['soviet', 'soviet_name_en', 'soviet_name_ru'], 'requires a body, got nothing')
  if (day === undefined && !DAYS.some((field) => cells.text(field))) cells.fail(DAYS, 'requires a day, got nothing')
  if (!question) cells.fail(['question_en', 'question_ru'], 'requires a question, got nothing')
  if (!soviet || day === undefined || !question || cells.problems.length > 0) return null
  return { ...row, soviet, day, vote: { question, ...vote } }
}

const DAYS = ['day', 'day_old_style', 'day_new_style'] as const

function sovietOf(cells: RowCells): ReadingRow['soviet'] | undefined {
  const name = localAt(cells, 'soviet_name')
  const written = cells.text('soviet')
  const id = written === undefined ? name?.en : withoutFootnotes(written)
  return id === undefined ? undefined : { id, name, partOf: cells.text('part_of') }
}

function voteOf(cells: RowCells) {
  return {
    ...own('mover', localAt(cells, 'mover')),
    ...own('method', cells.read('method', parseWord(METHODS))),
    ...own('outcome', cells.read('outcome', parseWord(OUTCOMES))),
    ...own('consequence', localAt(cells, 'consequence')),
    ...own('note', cells.text('vote_note')),
  } as const
}

function campsOf(cells: RowCells): ReadingRow['camps'] {
  const [pro, contra] = [cells.text('camp_for'), cells.text('camp_against')]
  if (pro !== undefined && contra !== undefined) {
    return {
      for: { camp: pro, label: localAt(cells, 'label_for') ?? { en: 'for', ru: 'за' } },
      against: { camp: contra, label: localAt(cells, 'label_against') ?? { en: 'against', ru: 'против' } },
    }
  }
  if (pro !== undefined) cells.fail('camp_against', 'requires a camp on each side, got one for alone')
  if (contra !== undefined) cells.fail('camp_for', 'requires a camp on each side, got one against alone')
  return undefined
}

function placeOf(cells: RowCells): number | undefined {
  return cells.read('reading', (text) =>
    /^[1-9]\d{0,8}$/.test(text) ? { value: Number(text) } : { problem: `requires a number from 1, got ${show(text)}` },
  )
}

function readingOf(cells: RowCells): ReadingRow['reading'] {
  const sides = { for: countAt(cells, 'for'), against: countAt(cells, 'against') }
  const counts = COUNTS.map(([key, field]) => [key, countAt(cells, field)] as const)
  const margin = marginOf(cells)
  const isAbout = [sides.for, sides.against, margin?.by, ...counts.map(([, count]) => count)].some(
    (count) => count?.about,
  )
  const about = isAbout || cells.read('about', parseWord(TRUTHS))
  const note = [cells.text('note'), ...footnotesIn(cells)].filter((text) => text !== undefined).join('; ')
  if (note.length > LONGEST_TEXT) {
    cells.fail('note', `requires at most ${LONGEST_TEXT} characters with footnotes, got ${note.length}`)
  }
  return {
    locator: cells.text('locator') ?? `row ${cells.number} of the table`,
    ...own('citing', cells.text('citing')),
    ...own('about', about),
    ...own(
      'day',
      cells.read('reading_day', (text) => parseDay(text, 'julian')),
    ),
    ...own('givenAs', cells.text('given_as')),
    ...own('url', cells.read('url', parseUrl)),
    ...own('note', note === '' ? undefined : note),
    for: sides.for?.count ?? null,
    against: sides.against?.count ?? null,
    ...Object.fromEntries(
      counts.flatMap(([key, count]) => (count && count.count !== null ? [[key, count.count]] : [])),
    ),
    ...own('margin', margin && { of: margin.of, by: margin.by?.count ?? null }),
  }
}

function marginOf(cells: RowCells) {
  const by = countAt(cells, 'margin')
  const of = cells.read('margin_of', parseWord(SIDES))
  if (of) return { of, by }
  if (by && by.count !== null && cells.text('margin_of') === undefined) {
    cells.fail(
      'margin',
      `requires the side that led in margin_of, got the margin ${show(cells.written('margin'))} alone`,
    )
  }
  return undefined
}

/** Marks point to what the table does not say; the reading’s note keeps them. */
function footnotesIn(cells: RowCells): string[] {
  const fields = ['soviet', ...DAYS, 'for', 'against', ...COUNTS.map(([, field]) => field), 'margin'] as const
  return fields.flatMap((field) => {
    const cell = cells.written(field)
    return cell === '' || withoutFootnotes(cell) === cell ? [] : [`${field}: “${cell}”`]
  })
}

function parseUrl(text: string): Parsed<string> {
  return isWebAddress(text) ? { value: text } : { problem: `requires an http or https address, got ${show(text)}` }
}

/** A text in whichever language there is; what is Russian alone stands for English too, which every record has. */
function localAt(cells: RowCells, name: LocalName): LocalText | undefined {
  const ru = cells.text(`${name}_ru`)
  const en = cells.text(`${name}_en`) ?? ru
  return en === undefined ? undefined : { en, ...(ru !== undefined && { ru }) }
}

type LocalName = Field extends infer F ? (F extends `${infer Name}_ru` ? Name : never) : never

/** A key with its value, or nothing. */
function own<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>)
}
