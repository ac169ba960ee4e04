/**
 * Other people’s formats: tables as CSV, Popolo JSON, notes and bibliographies, in and out; and `validate` for whatever
 * comes in.
 *
 * @module soviet-tally/exchange
 */

// Tables
export type { ReadCsvOptions } from './checkedOptions.js'
export type { Field } from './fields.js'
export { type CsvReading, readCsv } from './readCsv.js'
export { type CsvFiles, writeCsv } from './writeCsv.js'

// Popolo
export type {
  Popolo,
  PopoloArea,
  PopoloCount,
  PopoloEvent,
  PopoloGroupResult,
  PopoloLink,
  PopoloMotion,
  PopoloName,
  PopoloOldStyle,
  PopoloOrganization,
  PopoloVoteEvent,
} from './popolo.js'
export { popoloLosses } from './popoloLosses.js'
export { type PopoloReading, readPopolo, type ReadPopoloOptions } from './readPopolo.js'
export { writePopolo } from './writePopolo.js'

// Notes and sources
export type { CslName } from './authorsOf.js'
export { bibtexOf } from './bibtexOf.js'
export { cite, type Cited, type CiteOptions } from './cite.js'
export { type CslItem, cslOf } from './cslOf.js'

// Records and checks
export type {
  ArchiveRecords,
  ChoiceRecord,
  CitationRecord,
  CompositionRecord,
  EventRecord,
  FactionRecord,
  HouseRecord,
  MotionRecord,
  ReadingRecord,
  SessionRecord,
  SideRecord,
  SovietRecord,
  TallyRecord,
} from './archiveRecords.js'
export { recordsOf } from './recordsOf.js'
export { slugOf } from './slugOf.js'
export { type Format, validate, type ValidateOptions, type Validation } from './validate.js'
