import type { Archive } from '../model/archive.js'
import type { Camp } from '../model/camp.js'
import { show } from '../model/show.js'
import type { Source } from '../model/source.js'
import type { SessionRecord } from './archiveRecords.js'
import { bodyOf } from './bodyOf.js'
import { idOf } from './idOf.js'
import { type Fail, type Later, nameIndex, type NameIndex } from './nameIndex.js'
import { oneNamed } from './oneNamed.js'
import type { RowProblem } from './problemsByRow.js'
import type { ReadingRow } from './readRow.js'
import { recordsOf } from './recordsOf.js'
import { slugOf } from './slugOf.js'

interface VoteRecord {
  readonly id: string
  /** Row in which the vote is first. */
  readonly row: number
  /** As that row has its id. */
  readonly written: string | undefined
  /** As far as its rows say. */
  readonly shared: Readonly<Record<string, unknown>>
  /** Rows of what was read, where two of one source say the same. */
  readonly rows: Map<string, number>
  readonly readings: { readonly place: number | undefined; readonly record: Readonly<Record<string, unknown>> }[]
}

/** What figures without a source are read in. */
const TABLE = 'table'

/** Letters of a question that an id made of it takes. */
const QUESTION = 40

/**
 * Records of the votes that rows tell of, one vote for all rows that share its
 * id, or its body, day and question. Bodies, sources, camps and sittings are
 * those of `known` by id or name, or new ones.
 */
export function gatherVotes(rows: readonly ReadingRow[], known: Archive) {
  const records = recordsOf(known)
  const soviets = nameIndex(records.soviets, ({ name, short }) => [name.en, name.ru, short.en, short.ru])
  const sources = nameIndex(records.sources, ({ title, short }) => [title, short.en, short.ru])
  const camps = nameIndex(records.camps, ({ name }) => [name.en, name.ru])
  const sessions = nameIndex(records.sessions, () => [])
  const votes = new Map<string, VoteRecord>()
  const ids = new Map(rows.flatMap(({ id }) => (id === undefined ? [] : [[idOf(id), 1] as const])))
  const stubs = new Set<string>()
  const problems: RowProblem[] = []

  for (const row of rows) {
    const found: string[] = []
    const fail: Fail = (message) => found.push(message)
    const additions: (() => void)[] = []
    const later: Later = (change) => additions.push(change)
    const soviet = bodyOf(row.soviet, soviets, stubs, later, fail)
    const source = sourceOf(row, sources, later, fail)
    const session = sessionOf(row, soviet.id, sessions, later, fail)
    const shared = { session: session.id, ...row.vote, ...sidesOf(row, camps, later, fail) }
    const key = row.id === undefined ? JSON.stringify([soviet.id, row.day, row.vote.question]) : idOf(row.id)
    const vote: VoteRecord = votes.get(key) ?? {
      ...{ id: '', row: row.number, written: row.id, shared },
      ...{ rows: new Map<string, number>(), readings: [] },
    }
    disagreements(vote, shared).forEach(fail)
    if (vote.written !== row.id)
      fail(`requires an id that differs in its letters from ${show(vote.written)}, got ${show(row.id)}`)
    const said = sayingOf(row, source.id)
    const twin = vote.rows.get(said)
    if (found.length === 0 && twin !== undefined) fail(`requires another reading than row ${twin}, got the same`)
    problems.push(...found.map((message) => ({ row: row.number, message })))
    if (found.length > 0) continue

    for (const add of additions) add()
    vote.rows.set(said, row.number)
    vote.readings.push({ place: row.place, record: { source: source.id, ...row.reading } })
    const id = votes.has(key) ? vote.id : row.id === undefined ? newId(row, soviet.id, ids) : key
    votes.set(key, { ...vote, id, shared: { ...shared, ...vote.shared } })
  }
  const lists = { sources: sources.all(), camps: camps.all(), soviets: soviets.all(), sessions: sessions.all() }
  return {
    records: {
      ...lists,
      factions: records.factions,
      votes: [...votes.values()].map(voteOf),
      compositions: [],
      events: [],
    },
    problems,
  }
}

function sourceOf({ source: { id = TABLE, short } }: ReadingRow, sources: NameIndex<Source>, later: Later, fail: Fail) {
  const own = oneNamed('source', sources, id, fail)
  if (!own) {
    const names = { title: short ?? id, short: { en: short ?? id } }
    // The kind that claims the least, and no language.
    const made: Source = { id: idOf(id), author: null, ...names, year: null, kind: 'web', language: 'und' }
    return added(made, sources, later)
  }
  if (short !== undefined && short !== own.short.en) {
    fail(`requires the name ${show(own.short.en)} of ${own.id}, got ${show(short)}`)
  }
  return own
}

function sessionOf(row: ReadingRow, soviet: string, sessions: NameIndex<SessionRecord>, later: Later, fail: Fail) {
  const id = row.session ?? `${soviet}-${row.day}`
  const [own] = sessions.find(id)
  if (!own) return added({ id: idOf(id), soviet, day: row.day }, sessions, later)
  if (own.soviet !== soviet) fail(`requires the body ${own.soviet} of the sitting ${own.id}, got ${soviet}`)
  if (own.day !== row.day) fail(`requires the day ${own.day} of the sitting ${own.id}, got ${row.day}`)
  return own
}

function sidesOf({ camps: sides }: ReadingRow, camps: NameIndex<Camp>, later: Later, fail: Fail) {
  if (!sides) return {}
  const side = (which: 'for' | 'against') => {
    const { camp, label } = sides[which]
    const made: Camp = { id: idOf(camp), name: { en: camp }, colour: which }
    const own = oneNamed('camp', camps, camp, fail) ?? added(made, camps, later)
    return { camp: own.id, label }
  }
  return { camps: { for: side('for'), against: side('against') } }
}

function added<T>(thing: T, index: NameIndex<T>, later: Later): T {
  later(() => {
    index.add(thing)
  })
  return thing
}

/** What a row says of a vote’s figures, but for its own place in the table. */
function sayingOf({ number, place, reading }: ReadingRow, source: string): string {
  const { locator, ...said } = reading
  return JSON.stringify({ source, place, ...said, locator: locator === `row ${number} of the table` ? '' : locator })
}

/** A row that is silent agrees. */
function disagreements({ row, shared }: VoteRecord, other: VoteRecord['shared']): string[] {
  return Object.keys(other)
    .filter((key) => shared[key] !== undefined && JSON.stringify(shared[key]) !== JSON.stringify(other[key]))
    .map((key) => `requires the ${key} of row ${row}, which is of the same vote, got another`)
}

function voteOf({ id, shared, readings }: VoteRecord) {
  const inOrder = readings.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0)
  return {
    id,
    kind: 'motion',
    method: 'unknown',
    outcome: 'unknown',
    ...shared,
    readings: inOrder.map(({ record }) => record),
  }
}

/** An id of the body, the day and the question; with a number where another vote has it. */
function newId({ day, vote: { question } }: ReadingRow, soviet: string, ids: Map<string, number>): string {
  const words = slugOf(question.en)
  const start = words.length > QUESTION ? words.slice(0, QUESTION).replace(/-[^-]*$/, '') : words
  const id = slugOf(`${soviet}-${day}-${start}`)
  let own = id
  for (let i = ids.get(id) ?? 1; ids.has(own); i++) {
    own = `${id}-${i + 1}`
    ids.set(id, i + 1)
  }
  ids.set(own, 1)
  return own
}
