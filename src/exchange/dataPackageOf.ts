import { columnTypes } from './columnTypes.js'
import { missingValues } from './missingValues.js'
import type { Table } from './table.js'

/**
 * What tables are, as Frictionless Data has it: `datapackage.json`.
 *
 * @see Frictionless Data, Tabular Data Package and Table Schema, version 1
 */
export function dataPackageOf(tables: readonly Table[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'soviet-tally',
    title: 'Votes of the soviets',
    description: missingValues.description,
    resources: tables.map(({ name, description, columns, key, references }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map(({ name: field, type, description: meaning, required }) => {
          const { constraints, ...datatype } = columnTypes[type].frictionless
          const all = { ...(constraints ?? {}), ...(required && { required }) }
          return {
            name: field,
            ...datatype,
            description: meaning,
            ...(Object.keys(all).length > 0 && { constraints: all }),
          }
        }),
        missingValues: [missingValues.silent, missingValues.open],
        primaryKey: key,
        ...(references.length > 0 && {
          foreignKeys: references.map((reference) => ({
            fields: reference.columns,
            reference: { resource: reference.table, fields: reference.key },
          })),
        }),
      },
    })),
  }
}
