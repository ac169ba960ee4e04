/**
 * A day by the Old Style (Julian) calendar, as the documents of 1917 have it:
 * `1917-09-09`; or a month, where no day is known: `1917-09`. Years 1 to 9999.
 */
export type Day = string
