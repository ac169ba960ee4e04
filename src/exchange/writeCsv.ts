import type { Archive } from '../model/archive.js'
import { csvText } from './csvText.js'
import { csvwOf } from './csvwOf.js'
import { dataPackageOf } from './dataPackageOf.js'
import type { Table } from './table.js'
import { tables } from './tables.js'

/** Contents by file name, to be written beside one another as UTF-8. */
export type CsvFiles = Readonly<
  Record<
    | 'votes.csv'
    | 'options.csv'
    | 'divisions.csv'
    | 'compositions.csv'
    | 'events.csv'
    | 'sources.csv'
    | 'csv-metadata.json'
    | 'datapackage.json',
    string
  >
>

/**
 * An archive as tidy tables, one row a reading, with a descriptor for CSV on the
 * Web and one for Frictionless Data beside them. Lines end in CR LF and cells
 * are quoted by RFC 4180.
 *
 * A count is two columns: `for` is the number or the least of a range, `for_most`
 * the most of a range, with `…` where it has none. An empty cell means that the
 * source is silent. A text at whose start a spreadsheet would see a formula gets
 * an apostrophe before it, which `readCsv` takes away.
 *
 * No table holds links between records, mentions without figures, names of
 * voters, partitions of a composition, labels, agendas and attendance of sittings,
 * or what bodies, camps and factions are beyond their names.
 *
 * @returns contents by file name, to be written as UTF-8
 *
 * @example
 * writeCsv(archive)['sources.csv'].split('\r\n')[0] // => 'id,author,title,year,kind,grade,calendar,language,short_en,short_ru,url,note'
 */
export function writeCsv(archive: Archive): CsvFiles {
  const csv = new Map(tables.map((table) => [table.name, csvOf(table, archive)]))
  return {
    'votes.csv': csv.get('votes')!,
    'options.csv': csv.get('options')!,
    'divisions.csv': csv.get('divisions')!,
    'compositions.csv': csv.get('compositions')!,
    'events.csv': csv.get('events')!,
    'sources.csv': csv.get('sources')!,
    'csv-metadata.json': jsonOf(csvwOf(tables)),
    'datapackage.json': jsonOf(dataPackageOf(tables)),
  }
}

function csvOf({ columns, cellsOf }: Table, archive: Archive): string {
  return csvText([columns.map(({ name }) => name), ...cellsOf(archive)])
}

function jsonOf(descriptor: object): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
