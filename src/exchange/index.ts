export type { ReadCsvOptions } from './checkedOptions.js'
export type { Field } from './fields.js'

export { type CsvReading, readCsv } from './readCsv.js'
export { recordsOf } from './recordsOf.js'
export { slugOf } from './slugOf.js'
export { type CsvFiles, writeCsv } from './writeCsv.js'
