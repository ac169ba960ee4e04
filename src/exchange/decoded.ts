/** Of UTF-8 a mark is optional; UTF-16 is told by its own. */
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** The text of a file, without its byte order mark; `null` if it is neither UTF-8 nor marked as UTF-16. */
export function decoded(bytes: Uint8Array): string | null {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))
  try {
    const text = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes)
    // UTF-16 without its mark is UTF-8 too, with a zero in every other place.
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
