/** Characters or bytes of a file. More of short rows would fill the memory of a common machine. */
export const MOST = 25_000_000

/** Rows in which the header of a table is looked for. */
export const HEAD_ROWS = 20
