import { escapeXml } from '../svg/escapeXml.js'
import type { Table } from '../text/table.js'

/**
 * A table in HTML; a head that is empty is none.
 *
 * @param name - stands for a caption that is empty
 */
export function tableHtml({ caption, header, rows }: Table, name: string): string {
  const body = rows.map(
    ([first = '', ...figures]) =>
      `<tr>${heads('row', [first])}${figures.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>`,
  )
  return [
    '<table>',
    `<caption>${escapeXml(caption || name)}</caption>`,
    `<thead>\n<tr>${heads('col', header)}</tr>\n</thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

function heads(scope: 'col' | 'row', texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '<td></td>' : `<th scope="${scope}">${escapeXml(text)}</th>`)).join('')
}
