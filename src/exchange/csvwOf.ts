import { columnTypes } from './columnTypes.js'
import type { ColumnHead } from './column.js'
import { missingValues } from './missingValues.js'
import type { Table } from './table.js'

/**
 * What tables are, as CSV on the Web has it: the text of `csv-metadata.json`,
 * the name under which its readers look for it beside a table.
 *
 * @see W3C, Metadata Vocabulary for Tabular Data, 17 December 2015
 */
export function csvwOf(tables: readonly Table[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': 'Votes of the soviets',
    'dc:description': missingValues.description,
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      encoding: 'utf-8',
      header: true,
      trim: false,
    },
    tables: tables.map(({ name, description, columns, key, references }) => ({
      url: `${name}.csv`,
      'dc:title': name,
      'dc:description': description,
      tableSchema: {
        columns: columns.map(columnOf),
        primaryKey: key,
        ...(references.length > 0 && {
          foreignKeys: references.map((reference) => ({
            columnReference: reference.columns,
            reference: { resource: `${reference.table}.csv`, columnReference: reference.key },
          })),
        }),
      },
    })),
  }
}

function columnOf({ name, type, description, required = false }: ColumnHead): object {
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: columnTypes[type].csvw,
    null: type === 'most' ? [missingValues.silent, missingValues.open] : missingValues.silent,
    ...(required && { required }),
  }
}
