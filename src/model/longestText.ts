/** Characters of the longest text of a record: several pages, and no book by mistake. */
export const LONGEST_TEXT = 10_000
