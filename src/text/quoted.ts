/**
 * A text between quotation marks, and the marks within it as those of a quotation within a quotation.
 *
 * @example
 * quoted('Support for the “Liberty Loan”', ['“', '”'], ['‘', '’']) // => '“Support for the ‘Liberty Loan’”'
 */
export function quoted(
  text: string,
  [open, close]: readonly [string, string],
  [innerOpen, innerClose]: readonly [string, string],
): string {
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`
}
