/** What stands in the place of a number that is not there, and what is said of it. */
export const missingValues = {
  silent: '',
  open: '…',
  description:
    'An empty cell means that the source is silent; it is never zero. In a column that ends in _most, … means that the range is open at the top. An apostrophe before =, +, -, @, a tab or a line break at the start of a text is not of the text: it keeps spreadsheets from taking it for a formula.',
} as const
