import type { LocalText } from '../model/localText.js'
import type { Column } from './column.js'

/** A text in both languages, as two columns. */
export function textColumns<Row>(
  name: string,
  description: string,
  of: (row: Row) => LocalText | undefined,
): Column<Row>[] {
  return [
    { name: `${name}_en`, type: 'text', description: `${description}, in English.`, of: (row) => of(row)?.en },
    { name: `${name}_ru`, type: 'text', description: `${description}, in Russian.`, of: (row) => of(row)?.ru },
  ]
}
