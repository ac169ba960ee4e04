import type { Row } from './row.js'

const HEAD = ['what', 'size', 'ours', 'beside', 'theirs', 'ours takes', 'aim', ''] as const

/** Rows as a table in Markdown, its columns even, so that a terminal shows it too. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, size, ours, peer, theirs, ratio, aim, met }) => [
    ...[what, size, ours, peer, theirs, ratio, aim],
    met === undefined ? '' : met ? 'reached' : '**missed**',
  ])
  const widths = HEAD.map((head, i) => Math.max(3, head.length, ...cells.map((row) => row[i]!.length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(HEAD), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(line)].join('\n')
}
