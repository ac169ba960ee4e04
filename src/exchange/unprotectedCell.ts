/**
 * The text of a cell that `protectedCell` wrote: the inverse of it.
 *
 * @example
 * unprotectedCell("'=1+1") // => '=1+1'
 * unprotectedCell('’tis so') // => '’tis so'
 */
export function unprotectedCell(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell
}
