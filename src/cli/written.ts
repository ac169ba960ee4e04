import { csvText } from '../exchange/csvText.js'
import { cite } from '../exchange/cite.js'
import type { Story } from '../text/story.js'
import { plain } from './plain.js'

/** The forms that a table can be written in. */
export const TABLE_FORMATS = ['text', 'md', 'csv', 'json'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** A story’s table in one of its forms. */
export function written({ table, citations, locale }: Story, format: TableFormat): string {
  const { caption, header, rows } = table
  const lines = [header, ...rows]
  switch (format) {
    case 'json':
      return `${JSON.stringify({ caption, header, rows, sources: cite({ readings: citations }, { locale }) }, null, 2)}\n`
    case 'csv':
      return csvText(lines)
    case 'md': {
      const [head = [], ...body] = lines.map((cells) => cells.map(markdown))
      const rule = head.map((_, i) => (i === 0 ? '---' : '--:'))
      return `${[head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
    }
    case 'text': {
      const cells = lines.map((line) => line.map(plain))
      const widths = header.map((_, i) => Math.max(...cells.map((line) => lengthOf(line[i] ?? ''))))
      const padded = (text: string, i: number) => {
        const gap = ' '.repeat(widths[i]! - lengthOf(text))
        return i === 0 ? text + gap : gap + text
      }
      return `${cells.map((line) => line.map(padded).join('  ').trimEnd()).join('\n')}\n`
    }
  }
}

/** A cell in which nothing is markup. */
function markdown(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}

/** How many letters are seen. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}
