import type { Parsed } from './parsed.js'

/** Of UTF-8 a mark is optional; UTF-16 is told by its own. */
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** How a spreadsheet’s own files begin: .xlsx and .ods are archives in the manner of ZIP, .xls is older. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** The text of a file, without its byte order mark, if it is UTF-8 or marked as UTF-16. */
export function decoded(bytes: Uint8Array): Parsed<string> {
  const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)
  const marked = UTF_16.find(({ mark }) => begins(mark))
  try {
    const value = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes)
    // UTF-16 without its mark is UTF-8 too, with a zero in every other place.
    if (!value.includes('\0')) return { value }
  } catch {
    // Told below, as are zeros.
  }
  const got = WORKBOOKS.some(begins) ? 'a workbook: save its sheet as CSV UTF-8' : 'other bytes'
  return { problem: `requires text in UTF-8, or in UTF-16 with a byte order mark, got ${got}` }
}
