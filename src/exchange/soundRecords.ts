import type { Archive } from '../model/archive.js'
import { ArchiveError, type Problem } from '../model/archiveError.js'
import { field } from '../model/field.js'
import { LISTS } from '../model/idsIn.js'
import { parseArchive } from '../model/parseArchive.js'
import { pathOf } from '../model/pathOf.js'

/** What is sound, and what is not. */
export interface SoundRecords {
  /** `null` where the input is no object of lists. */
  readonly archive: Archive | null
  /** In the order of the input; then those of records that name one that is left out. */
  readonly problems: readonly Problem[]
}

interface Entry {
  readonly list: (typeof LISTS)[number]
  /** Where it stands in the input: `votes[3]`. */
  readonly path: string
  readonly record: unknown
}

/**
 * The records of an input that are sound, without those that are not, nor those
 * that name one of these.
 *
 * @param input - parsed JSON, as for `parseArchive`
 */
export function soundRecords(input: unknown): SoundRecords {
  let { archive, problems: found } = parsed(input)
  const problems = [...found]
  let entries = entriesOf(input)
  // Whoever is left out may be named by others: a section by its sitting, that by a vote.
  while (!archive && entries) {
    const unsound = new Set(found.map(({ path }) => recordIn(path)))
    const rest: Entry[] = entries.filter(({ path }) => !unsound.has(path))
    const next = parsed(Object.fromEntries(LISTS.map((list) => [list, recordsOf(rest, list)])))
    found = next.problems.map((problem) => leftOut(problem, rest))
    problems.push(...found)
    archive = next.archive
    entries = rest.length < entries.length ? rest : null
  }
  return { archive, problems }
}

function parsed(input: unknown): SoundRecords {
  try {
    return { archive: parseArchive(input), problems: [] }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { archive: null, problems: error.problems }
  }
}

/** `null` for what is no object. */
function entriesOf(input: unknown): Entry[] | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  return LISTS.flatMap((list) => {
    const records = field(input, list)
    if (!Array.isArray(records)) return []
    return records.map((record: unknown, place) => ({ list, path: pathOf([list, place]), record }))
  })
}

function recordsOf(entries: readonly Entry[], list: Entry['list']): unknown[] {
  return entries.filter((entry) => entry.list === list).map(({ record }) => record)
}

/** The record in which a problem is: `votes[3]` of `votes[3].readings[0].source`. */
function recordIn(path: string): string {
  return /^\w+\[\d+\]/.exec(path)?.[0] ?? ''
}

/** A problem of the records that are left, said of the input: they name what was there, and was left out. */
function leftOut({ path, message }: Problem, rest: readonly Entry[]): Problem {
  const record = recordIn(path)
  const [list = '', place] = record.split(/[[\]]/)
  const entry = rest.filter((other) => other.list === list)[Number(place)]
  const [what] = message.split('; did you mean')
  return { path: `${entry?.path ?? record}${path.slice(record.length)}`, message: `${what}, which is left out` }
}
