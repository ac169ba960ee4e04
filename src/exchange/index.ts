export type { ReadCsvOptions } from './checkedOptions.js'
export type { Field } from './fields.js'

export { type CsvReading, readCsv } from './readCsv.js'
export { type CsvFiles, writeCsv } from './writeCsv.js'

export type { Popolo } from './popolo.js'
export { popoloLosses } from './popoloLosses.js'
export { type PopoloReading, readPopolo, type ReadPopoloOptions } from './readPopolo.js'
export { writePopolo } from './writePopolo.js'

export type { CslName } from './authorsOf.js'
export { bibtexOf } from './bibtexOf.js'
export { cite, type Cited, type CiteOptions } from './cite.js'
export { type CslItem, cslOf } from './cslOf.js'

export { recordsOf } from './recordsOf.js'
export { slugOf } from './slugOf.js'
export { type Format, validate, type ValidateOptions, type Validation } from './validate.js'
