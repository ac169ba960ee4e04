import { UNSEEN } from '../model/unseen.js'

/**
 * A text on one line of a terminal, where nothing of it is a command.
 *
 * @example
 * plain('one\u001b[2Jtwo') // => 'one�[2Jtwo'
 */
export function plain(text: string): string {
  return text.replace(UNSEEN, '\ufffd')
}
