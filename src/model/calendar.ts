/** Julian is Old Style, Gregorian New Style. */
export type Calendar = 'julian' | 'gregorian'

/** A day of one of the calendars; months and days from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}
