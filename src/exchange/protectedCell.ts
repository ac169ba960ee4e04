/**
 * A cell that no spreadsheet takes for a formula: before a text that begins as
 * one, or that looks like one so protected, stands an apostrophe.
 * `unprotectedCell` takes it away again.
 *
 * @see OWASP, “CSV Injection”, for the signs at which formulas begin
 *
 * @example
 * protectedCell('=1+1') // => "'=1+1"
 * protectedCell('1+1') // => '1+1'
 */
export function protectedCell(text: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}
