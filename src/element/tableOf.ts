import type { Table } from '../text/table.js'
import { made } from './made.js'

/** A table as an element; a head that is empty is none. */
export function tableOf({ caption, header, rows }: Table, name: string): HTMLTableElement {
  const heads = (scope: string, texts: readonly string[]) =>
    texts.map((text) => (text === '' ? made('td') : made('th', { scope }, text)))
  const body = rows.map(([first = '', ...figures]) =>
    made('tr', {}, ...heads('row', [first]), ...figures.map((text) => made('td', {}, text))),
  )
  return made(
    'table',
    {},
    made('caption', {}, caption || name),
    made('thead', {}, made('tr', {}, ...heads('col', header))),
    made('tbody', {}, ...body),
  )
}
