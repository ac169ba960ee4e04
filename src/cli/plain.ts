/** Characters that move a terminal’s cursor, change its colours, or turn the order of letters. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text on one line of a terminal, where nothing of it is a command.
 *
 * @example
 * plain('one\u001b[2Jtwo') // => 'one�[2Jtwo'
 */
export function plain(text: string): string {
  return text.replace(UNSEEN, '\ufffd')
}
