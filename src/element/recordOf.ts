import { fieldOf } from '../exchange/fieldOf.js'
import { parseJson } from '../exchange/parseJson.js'
import type { Archive } from '../model/archive.js'
import { ArchiveError, type Problem } from '../model/archiveError.js'
import { parseArchive } from '../model/parseArchive.js'
import type { Tally } from '../model/tally.js'
import { fetchText } from './fetchText.js'
import { tallyIn } from './tallyIn.js'

/** What a picture is of: records, or the figures of one vote with what stands above and below them. */
export type Held =
  { readonly archive: Archive } | { readonly tally: Tally; readonly caption: string; readonly foot: string }

/**
 * The record that an element holds: that of its address, else of the JSON or CSV in its `<script>`, else of its table.
 *
 * @throws ArchiveError, RangeError with all that is wrong with it
 */
export async function recordOf(host: Element, address: string | undefined, signal: AbortSignal): Promise<Held> {
  if (address) return recordIn(await fetchText(address, signal))
  const script = host.querySelector('script[type="application/json"], script[type="text/csv"]')
  if (script) return recordIn(script.textContent)
  const table = host.querySelector('table')
  if (!table) throw new RangeError('soviet-tally requires a table, a record or a src, got none of them')
  const rows = rowsOf([...(table.tHead?.rows ?? []), ...Array.from(table.tBodies).flatMap((body) => [...body.rows])])
  // A table with a row for each account has columns for the body, the day and the question.
  if (rows[0]?.some((name) => /^(?:soviet|day|question)/.test(fieldOf(name, new Map()) ?? ''))) {
    return recordIn((await import('../exchange/csvText.js')).csvText(rows))
  }
  return { tally: tallyIn(rows), caption: textOf(table.caption), foot: textOf(table.tFoot) }
}

async function recordIn(text: string): Promise<Held> {
  if (!/^\s*[[{"]/.test(text)) return sound((await import('../exchange/readCsv.js')).readCsv(text))
  const read = parseJson(text)
  if ('problem' in read) throw new ArchiveError([read.problem])
  return { archive: parseArchive(read.value) }
}

function sound({ archive, problems }: { readonly archive: Archive; readonly problems: readonly Problem[] }): Held {
  if (problems.length > 0) throw new ArchiveError(problems)
  return { archive }
}

function rowsOf(rows: readonly HTMLTableRowElement[]): string[][] {
  return rows.map((row) => Array.from(row.cells, textOf))
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}
